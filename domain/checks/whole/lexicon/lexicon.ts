import { englishStem } from '@/domain/checks/whole/english-stem';
import { AFFAIRS_WORDS } from './affairs-words';
import { EVERYDAY_WORDS } from './everyday-words';
import { HOSPITAL_WORDS } from './hospital-words';
import { NEWS_WORDS } from './news-words';
import { PLACE_WORDS } from './place-words';
import { SCIENCE_WORDS } from './science-words';

/** A Chinese word and the stems of what English may have for it. */
export type Entry = { word: string; stems: readonly string[] };

const ENTRIES: readonly Entry[] = [PLACE_WORDS, HOSPITAL_WORDS, SCIENCE_WORDS, AFFAIRS_WORDS, EVERYDAY_WORDS, NEWS_WORDS]
  .flat()
  .flatMap((line) =>
    line.split(', ').map((entry) => {
      const [word = '', ...english] = entry.split(' ');
      return { word, stems: [...new Set(english.map(englishStem))] };
    }),
  );

const BY_FIRST = new Map<number, Entry[]>();
for (const entry of ENTRIES) {
  const first = entry.word.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.word.length - a.word.length);

/** The longest known word that begins at `at`, or null. */
export function entryAt(text: string, at: number): Entry | null {
  return BY_FIRST.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at)) ?? null;
}

/** An English word counts as known where it is the first thing that one comes to think of for a Chinese word. */
const HEADS = 9;

const BY_STEM = new Map<string, string[]>();
for (const { word, stems } of ENTRIES) for (const stem of stems) BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), word]);
const KNOWN = new Set(ENTRIES.flatMap(({ stems }) => stems.slice(0, HEADS)));

/** What Chinese may have for an English word; nothing where the word says too little. */
export function chineseFor(stem: string): readonly string[] {
  return KNOWN.has(stem) ? (BY_STEM.get(stem) ?? []) : [];
}
