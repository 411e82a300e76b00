import { LOCALES, type Locale } from '@/domain/locale';
import type { CheckedArticle, PlacedFinding } from './checked-article';
import { maskedText } from './privacy/masked';

const MOST_QUOTED = 160;

/** The words that a finding means, by side, with what is private in them masked; null where it means none. */
export function quotesOf(finding: PlacedFinding, { passages }: Pick<CheckedArticle, 'passages'>): Readonly<Record<Locale, string | null>> {
  const quotes: Record<Locale, string | null> = { zh: null, en: null };
  for (const locale of LOCALES) {
    const span = finding[locale];
    const text = passages[locale].find(({ id }) => id === finding.passages[locale])?.text;
    const words = span && text && maskedText(text, locale).slice(...span);
    quotes[locale] = words ? shortened(words) : null;
  }
  return quotes;
}

function shortened(words: string): string {
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED / 2)} … ${words.slice(-MOST_QUOTED / 2)}` : words;
}
