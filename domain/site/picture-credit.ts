import type { Locale } from '@/domain/locale';

const BY: Record<Locale, { space: string; word: string }> = {
  zh: { space: '\u3000', word: '图／' },
  en: { space: ' ', word: 'Picture: ' },
};

// Some write the word into the name themselves: 摄影：林舟, Photo: Lin.
const HAS_WORD = /[：:／/]/u;

/** How the language of a caption names who made the picture, and what stands between the two; nothing for nobody. */
export function pictureCredit(locale: Locale, { caption, credit }: { caption: string; credit: string }): { space: string; credit: string } {
  const { space, word } = BY[locale];
  const named = credit.trim() === '' || HAS_WORD.test(credit) ? credit : `${word}${credit}`;
  return { space: caption !== '' && credit !== '' ? space : '', credit: named };
}

/** Caption and credit in a row. */
export function captionLine(locale: Locale, said: { caption: string; credit: string }): string {
  const { space, credit } = pictureCredit(locale, said);
  return `${said.caption}${space}${credit}`;
}
