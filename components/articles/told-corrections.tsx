import { useLocale, useTranslations } from 'next-intl';
import { useExactTime } from '@/components/desk/use-exact-time';
import type { Correction } from '@/domain/review/correction';

/** What readers were told was put right, the newest first, in the language of the desk. */
export function ToldCorrections({ corrections }: { corrections: readonly { at: Date; words: Correction }[] }) {
  const t = useTranslations('Article');
  const locale = useLocale();
  const exactTime = useExactTime();
  if (corrections.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="text-sm font-semibold">{t('corrections')}</h3>
      <ul className="mt-1 grid gap-2 border-l border-cinnabar pl-3">
        {corrections.map(({ at, words }) => (
          <li key={at.getTime()}>
            <span className="whitespace-pre-line [overflow-wrap:anywhere]">{words[locale]}</span>{' '}
            <time dateTime={at.toISOString()} className="text-xs whitespace-nowrap text-muted">
              {exactTime(at)}
            </time>
          </li>
        ))}
      </ul>
    </div>
  );
}
