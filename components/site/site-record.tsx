import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import type { Locale } from '@/domain/locale';
import { personName } from '@/domain/person-name';
import type { SitePart } from '@/domain/site/site-changes';
import type { SiteEvent } from '@/domain/site/site-event';

type What = SiteEvent | { did: 'change-site'; parts: readonly SitePart[] };

type Entry = { key: string; at: Date; by: { nameZh: string; nameEn: string } | null; what: What };

/** Who changed what of the site, the newest first. */
export function SiteRecord({ entries, now }: { entries: readonly Entry[]; now: Date }) {
  const t = useTranslations('Site');
  const locale = useLocale();
  return (
    <section aria-labelledby="record" className="mt-10 max-w-4xl">
      <h2 id="record" className="mb-2 text-lg font-semibold">
        {t('history')}
      </h2>
      {entries.length === 0 && <p className="text-muted">{t('neverChanged')}</p>}
      <ol>
        {entries.map(({ key, at, by, what }) => (
          <li key={key} className="flex min-h-10 flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <Said what={what} who={by ? personName(by, locale) : t('newsroom')} />
            </span>
            <Moment at={at} now={now} className="text-xs text-muted" />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ what, who }: { what: What; who: string }) {
  const t = useTranslations('Site');
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  switch (what.did) {
    case 'change-site':
      return t('record.change-site', { who, what: list.format(what.parts.map((part) => t(`parts.${part}`))) });
    case 'change-office':
      return t('record.change-office', { who, what: list.format(what.parts.map((part) => t(`officeParts.${part}`))) });
    case 'order-sections':
      return t('record.order-sections', { who });
    default:
      return t(`record.${what.did}`, { who, ...namesIn(what, locale) });
  }
}

type Named = Exclude<SiteEvent, { did: 'change-office' } | { did: 'order-sections' }>;

function namesIn(what: Named, locale: Locale) {
  const name = what.names[locale];
  const before = 'before' in what ? what.before[locale] : name;
  return { name, before, into: 'into' in what ? what.into[locale] : name, renamed: before === name ? 'no' : 'yes' };
}
