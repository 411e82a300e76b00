import { useLocale, useTranslations } from 'next-intl';
import { useCheckName } from '@/components/checks/use-check-name';
import { Moment } from '@/components/desk/moment';
import { useExactTime } from '@/components/desk/use-exact-time';
import type { Event } from '@/domain/event';
import { personName } from '@/domain/person-name';
import type { Correction } from '@/domain/review/correction';

export type RecordEntry = { seq: number; at: Date; what: Event; who: { nameZh: string; nameEn: string } | null };

/** What happened to an article, the newest first. */
export function ArticleRecord({ entries, now }: { entries: readonly RecordEntry[]; now: Date }) {
  const t = useTranslations('Record');
  const locale = useLocale();
  const checkName = useCheckName();
  const exactTime = useExactTime();
  return (
    <ol className="border-t border-line">
      {entries.map(({ seq, at, what, who }) => (
        <li key={seq} className="flex min-h-10 flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {t(what.did, {
              ...argumentsOf(what, {
                kind: (kind) => t(`kinds.${kind}`),
                check: checkName,
                told: (correction) => correction?.[locale] ?? '',
                time: (moment) => exactTime(new Date(moment)),
              }),
              who: who ? personName(who, locale) : t('newsroom'),
            })}
          </span>
          <Moment at={at} now={now} className="text-xs text-muted" />
        </li>
      ))}
    </ol>
  );
}

type KindOf = Extract<Event, { did: 'sign-off' }>['kind'];

type Named = {
  kind: (kind: KindOf) => string;
  check: (code: string) => string;
  told: (correction: Correction | undefined) => string;
  time: (moment: string) => string;
};

/** What the words of an event speak of beside the person. */
function argumentsOf(what: Event, name: Named): Record<string, string | number> {
  switch (what.did) {
    case 'restore-revision':
      return { revision: what.revision, locale: what.locale };
    case 'set-embargo':
      return { until: name.time(what.until) };
    case 'confirm-links':
      return { count: what.links.length };
    case 'send-to-review':
      return { pair: what.pair };
    case 'sign-off':
    case 'withdraw-sign-off':
      return { kind: name.kind(what.kind) };
    case 'waive-finding':
      return { check: name.check(what.code), reason: what.reason };
    case 'withdraw-waiver':
      return { check: name.check(what.code) };
    case 'request-changes':
      return { reason: what.reason };
    case 'release':
      return { publication: what.publication, corrects: what.correction ? 'yes' : 'no', correction: name.told(what.correction) };
    case 'withdraw-publication':
    case 'announce-revision':
    case 'withdraw-revision-notice':
      return { publication: what.publication };
    default:
      return {};
  }
}
