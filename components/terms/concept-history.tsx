import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { personName } from '@/domain/person-name';

type Change = { version: number; retired: boolean; at: Date; by: { nameZh: string; nameEn: string } };

/** Who changed a concept and when, the newest first. */
export function ConceptHistory({ history, now }: { history: readonly Change[]; now: Date }) {
  const t = useTranslations('Terms');
  const locale = useLocale();
  return (
    <section aria-labelledby="history" className="mt-10 max-w-4xl">
      <h2 id="history" className="mb-2 text-lg font-semibold">
        {t('history')}
      </h2>
      <ol>
        {history.map(({ version, retired, at, by }) => (
          <li key={version} className="flex min-h-10 flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
            <span>
              {t('changedBy', {
                who: personName(by, locale),
                what: retired ? 'retired' : version === 1 ? 'added' : 'changed',
              })}
            </span>
            <Moment at={at} now={now} className="text-xs text-muted" />
          </li>
        ))}
      </ol>
    </section>
  );
}
