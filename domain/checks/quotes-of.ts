import { LOCALES, type Locale } from '@/domain/locale';
import type { CheckedArticle, PlacedFinding } from './checked-article';

const MOST_QUOTED = 160;

/** The words that a finding means, by side; null where it means none. */
export function quotesOf(finding: PlacedFinding, { passages }: Pick<CheckedArticle, 'passages'>): Readonly<Record<Locale, string | null>> {
  const quotes: Record<Locale, string | null> = { zh: null, en: null };
  for (const locale of LOCALES) {
    const span = finding[locale];
    const words = span && passages[locale].find(({ id }) => id === finding.passages[locale])?.text.slice(...span);
    quotes[locale] = words ? shortened(words) : null;
  }
  return quotes;
}

function shortened(words: string): string {
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED / 2)} … ${words.slice(-MOST_QUOTED / 2)}` : words;
}
