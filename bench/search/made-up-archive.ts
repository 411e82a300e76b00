import { LOCALES, type Locale } from '@/domain/locale';
import { random } from './random';
import type { WordLists } from './word-lists';

/** One edition of an article that nobody wrote. */
export type MadeUpEdition = { title: string; standfirst: string; names: string; paragraphs: string[] };

/** An article with one edition or two; `n` counts from 0. */
export type MadeUpArticle = { n: number; section: string; tags: string[]; at: Date; editions: Partial<Record<Locale, MadeUpEdition>> };

export const SECTIONS = ['news', 'care', 'research', 'teaching', 'people', 'visiting'] as const;
export const TAGS = Array.from({ length: 40 }, (_, n) => `tag-${n + 1}`);

const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAYS = 5400;
const DAY_MS = 86_400_000;

/** `count` articles, the same in every run. Six of ten are in both languages, the others in one. */
export function* madeUpArchive(lists: WordLists, count: number): Generator<MadeUpArticle> {
  const chance = random(42);
  const write = writerOf(lists, chance);
  for (let n = 0; n < count; n += 1) {
    const turn = chance();
    const locales = turn < 0.6 ? LOCALES : [turn < 0.85 ? ('zh' as const) : ('en' as const)];
    yield {
      n,
      section: SECTIONS[Math.floor(chance() ** 1.6 * SECTIONS.length)] ?? 'news',
      tags: TAGS.filter(() => chance() < 0.04),
      at: new Date(FIRST_DAY + chance() * DAYS * DAY_MS),
      editions: Object.fromEntries(locales.map((locale) => [locale, write(locale)])),
    };
  }
}

/** Frequent words come often and rare ones seldom (Zipf). */
function writerOf(lists: WordLists, chance: () => number): (locale: Locale) => MadeUpEdition {
  const word = (locale: Locale, flatter = 1) => {
    const { words } = lists[locale];
    const place = Math.floor(words.length ** (chance() ** (1 / flatter)) - 1);
    return words[place] ?? words[0] ?? '';
  };
  const words = (locale: Locale, from: number, to: number, flatter = 1) =>
    Array.from({ length: Math.round(from + chance() * (to - from)) }, () => word(locale, flatter));
  const said = {
    zh: (list: string[]) => list.join('').replace(/(.{9,13})(?=.)/gu, '$1，'),
    en: (list: string[]) => capital(list.join(' ')),
  };
  const sentences = (locale: Locale, many: number) =>
    Array.from({ length: many }, () => `${said[locale](words(locale, 9, 20))}${locale === 'zh' ? '。' : '. '}`).join('');
  return (locale) => ({
    title: locale === 'zh' ? words('zh', 4, 8, 2).join('') : capital(words('en', 4, 9, 2).join(' ')),
    standfirst: sentences(locale, 1),
    names: lists[locale].names[Math.floor(chance() ** 2 * lists[locale].names.length)] ?? '',
    paragraphs: Array.from({ length: 4 + Math.floor(chance() * 5) }, () => sentences(locale, 3)),
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
