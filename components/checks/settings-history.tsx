import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import type { CheckCode } from '@/domain/checks/catalogue';
import type { HouseStyle } from '@/domain/checks/settings-changes';
import { personName } from '@/domain/person-name';
import { useCheckName } from './use-check-name';

type Change = {
  version: number;
  at: Date;
  by: { nameZh: string; nameEn: string } | null;
  codes: readonly CheckCode[];
  style: readonly HouseStyle[];
};

/** Who changed how the checks are used, the newest first. */
export function SettingsHistory({ history, now }: { history: readonly Change[]; now: Date }) {
  const t = useTranslations('CheckDesk');
  const locale = useLocale();
  const nameOf = useCheckName();
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  return (
    <section aria-labelledby="history" className="mt-10 max-w-4xl">
      <h2 id="history" className="mb-2 text-lg font-semibold">
        {t('history')}
      </h2>
      {history.length === 0 && <p className="text-muted">{t('neverChanged')}</p>}
      <ol>
        {history.map(({ version, at, by, codes, style }) => (
          <li key={version} className="flex min-h-10 flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {t('changedBy', {
                who: by ? personName(by, locale) : t('newsroom'),
                what: list.format([...codes.map(nameOf), ...style.map((name) => t(`changes.${name}`))]),
              })}
            </span>
            <Moment at={at} now={now} className="text-xs text-muted" />
          </li>
        ))}
      </ol>
    </section>
  );
}
