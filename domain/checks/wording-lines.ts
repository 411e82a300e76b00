import type { Locale } from '@/domain/locale';
import type { OfficeChecks } from './office-checks';

type Wordings = OfficeChecks['wordings'];

const ARROW = /\s*(?:→|->|=>|\t)\s*/;

/** The wordings of one language as people write them down, one a line: what is unwanted, an arrow, what is wanted instead. */
export function wordingLines(wordings: Wordings, locale: Locale): string {
  return wordings
    .filter((wording) => wording.locale === locale)
    .map(({ text, instead }) => (instead ? `${text} → ${instead}` : text))
    .join('\n');
}

/** The wordings that lines speak of. Empty lines are passed over; a tab from a table serves as an arrow. */
export function wordingsFrom(lines: string, locale: Locale): Wordings {
  return lines.split('\n').flatMap((line) => {
    const [text = '', instead = ''] = line.trim().split(ARROW, 2);
    return text === '' ? [] : { locale, text, instead: instead || null };
  });
}
