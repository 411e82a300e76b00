import { useTranslations } from 'next-intl';
import type { Credit } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { Words } from './words';

type Showing = { credits: readonly Credit[]; locale: Locale };

/** The line under the headline: who wrote and who translated. Everybody stands in the colophon. */
export function CreditLine({ credits, locale }: Showing) {
  const t = useTranslations('Reader.credits');
  return credits
    .filter(({ role }) => role === 'by' || role === 'translated')
    .map(({ role, names }) => (
      <span className="credit" key={`${role} ${names}`}>
        <span className="credit-role">{t(role)}</span> <Words text={names} locale={locale} />
      </span>
    ));
}
