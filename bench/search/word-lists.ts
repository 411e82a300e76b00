import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from 'an-array-of-english-words';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Locale } from '@/domain/locale';
import { random } from './random';

/**
 * The words of each language, the most frequent first, and names of people who write in it; names of the term base in both languages, and
 * all of them.
 */
export type WordLists = Record<Locale, { words: string[]; names: string[] }> & { pairs: TermPair[]; terms: string[] };
export type TermPair = Record<Locale, string>;

const SAMPLE = join(process.cwd(), 'cli/sample');
const RARE_WORDS = 14_000;
const PEOPLE = 400;
const HAN = /\p{Script=Han}/u;

/** Words as often as the sample newsroom uses them, and behind them rare ones, as every archive has. */
export function wordLists(): WordLists {
  const chance = random(7);
  const { zh, en } = spoken();
  const signs = [...new Set(zh.join(''))];
  const sign = () => signs[Math.floor(chance() * signs.length)] ?? '';
  const rareEnglish = english.filter((word) => word.length > 4 && word.length < 12);
  const given = () => sign() + (chance() < 0.7 ? sign() : '');
  const pairs = termPairs();
  return {
    pairs,
    terms: pairs.flatMap((pair) => [pair.zh, pair.en]),
    zh: {
      words: [...zh, ...Array.from({ length: RARE_WORDS }, () => sign() + sign() + (chance() < 0.2 ? sign() : ''))],
      names: Array.from({ length: PEOPLE }, () => `${FAMILY_NAMES[Math.floor(chance() * FAMILY_NAMES.length)] ?? '王'}${given()}`),
    },
    en: {
      words: [...en, ...Array.from({ length: RARE_WORDS }, () => rareEnglish[Math.floor(chance() * rareEnglish.length)] ?? 'word')],
      names: Array.from({ length: PEOPLE }, (_, n) => `${capital(en[40 + n] ?? 'lin')} ${capital(rareEnglish[n * 37] ?? 'wu')}`),
    },
  };
}

const FAMILY_NAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The term base of the sample newsroom. */
function termPairs(): TermPair[] {
  const rows: unknown = parse(readFileSync(join(SAMPLE, 'terms.csv'), 'utf8'), { columns: true });
  return z.array(z.object({ zh: z.string(), en: z.string() })).parse(rows);
}

/** The words of the sample articles, each language by itself. */
function spoken(): Record<Locale, string[]> {
  const folder = join(SAMPLE, 'articles');
  const counts: Record<Locale, Map<string, number>> = { zh: new Map(), en: new Map() };
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const file of readdirSync(folder)) {
    for (const text of textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')))) {
      for (const { segment, isWordLike } of segmenter.segment(text)) {
        if (!isWordLike || /\d/.test(segment)) continue;
        const list = counts[HAN.test(segment) ? 'zh' : 'en'];
        list.set(segment.toLowerCase(), (list.get(segment.toLowerCase()) ?? 0) + 1);
      }
    }
  }
  const byFrequency = (list: Map<string, number>) => [...list].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return { zh: byFrequency(counts.zh), en: byFrequency(counts.en) };
}

const Tree = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const tree = Tree.safeParse(value);
  return tree.success ? Object.values(tree.data).flatMap(textsIn) : [];
}
