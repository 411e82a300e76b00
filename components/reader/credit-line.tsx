import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { ShownCredit } from '@/domain/site/shown-credits';
import { CreditNames } from './credit-names';

type Showing = { credits: readonly ShownCredit[]; locale: Locale };

/** The line under the headline: who wrote and who translated. Everybody stands in the colophon. */
export function CreditLine({ credits, locale }: Showing) {
  const t = useTranslations('Reader.credits');
  return credits
    .filter(({ role }) => role === 'by' || role === 'translated')
    .map(({ role, names }) => (
      <span className="credit" key={role}>
        <span className="credit-role">{t(role)}</span> <CreditNames names={names} locale={locale} />
      </span>
    ));
}
