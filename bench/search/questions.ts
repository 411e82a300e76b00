import { random } from './random';
import type { WordLists } from './word-lists';

export type Question = { kind: string; typed: string };

type Draw = (lists: WordLists, chance: () => number) => string;

const han = (text: string) => [...text].length;

/** A word as readers would choose one: neither the most frequent few nor always a rare one. */
function wordOf(words: readonly string[], chance: () => number, fits: (word: string) => boolean): string {
  const some = words.filter(fits);
  return some[Math.floor(some.length ** chance())] ?? some[0] ?? '';
}

const DRAWS: Readonly<Record<string, Draw>> = {
  'two Chinese characters': ({ zh }, chance) => wordOf(zh.words, chance, (word) => han(word) === 2),
  'one Chinese character': ({ zh }, chance) => wordOf(zh.words, chance, (word) => han(word) === 1),
  'four Chinese characters': ({ zh }, chance) =>
    wordOf(zh.words, chance, (word) => han(word) === 2) + wordOf(zh.words, chance, (word) => han(word) === 2),
  'two Chinese words': ({ zh }, chance) =>
    `${wordOf(zh.words, chance, (word) => han(word) === 2)} ${wordOf(zh.words, chance, (word) => han(word) === 2)}`,
  'an English word': ({ en }, chance) => wordOf(en.words, chance, (word) => word.length > 3),
  'two English words': ({ en }, chance) => `${wordOf(en.words, chance, (word) => word.length > 3)} ${wordOf(en.words, chance, () => true)}`,
  'a quotation': ({ en }, chance) => `"${wordOf(en.words, chance, (word) => word.length > 3)} ${wordOf(en.words, chance, () => true)}"`,
  'a name': ({ zh }, chance) => zh.names[Math.floor(chance() * zh.names.length)] ?? '',
  'a name of the term base': ({ terms }, chance) => terms[Math.floor(chance() * terms.length)] ?? '',
  'two languages': ({ zh, en }, chance) =>
    `${wordOf(zh.words, chance, (word) => han(word) === 2)} ${wordOf(en.words, chance, (word) => word.length > 3)}`,
  'nothing that there is': (_, chance) => `qx${Math.floor(chance() * 1e6).toString(36)}`,
};

/** Every kind in turn, the same questions in every run. */
export function questions(lists: WordLists, count: number): Question[] {
  const chance = random(3);
  const kinds = Object.entries(DRAWS);
  return Array.from({ length: count }, (_, n) => {
    const [kind, draw] = kinds[n % kinds.length] ?? ['', () => ''];
    return { kind, typed: draw(lists, chance) };
  });
}

/** What somebody types for it, key by key. */
export function typedFor({ typed }: Question): string[] {
  const signs = [...typed.replaceAll('"', '')];
  return signs.map((_, n) => signs.slice(0, n + 1).join('')).slice(0, 6);
}
