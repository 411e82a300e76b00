import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import { readerDate, readerInstant } from './reader-date';
import { Words } from './words';

/** What was put right in an article since it first went out, the newest first. Nothing where nothing was. */
export function Corrections({ corrections, locale }: { corrections: readonly { at: Date; text: string }[]; locale: Locale }) {
  const t = useTranslations('Reader');
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      {corrections.map(({ at, text }) => (
        <p key={at.getTime()}>
          <time dateTime={readerInstant(at)}>{readerDate(locale, at)}</time> <Words text={text} locale={locale} />
        </p>
      ))}
    </section>
  );
}
