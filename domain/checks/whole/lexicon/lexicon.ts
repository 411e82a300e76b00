import { englishStem } from '@/domain/checks/whole/english-stem';
import { AFFAIRS_WORDS } from './affairs-words';
import { EVERYDAY_WORDS } from './everyday-words';
import { HOSPITAL_WORDS } from './hospital-words';
import { LEISURE_WORDS } from './leisure-words';
import { NEWS_WORDS } from './news-words';
import { PLACE_WORDS } from './place-words';
import { SCIENCE_WORDS } from './science-words';

/** A Chinese word and the stems of what English may have for it. */
export type Entry = { word: string; stems: readonly string[] };

const ENTRIES: readonly Entry[] = [PLACE_WORDS, HOSPITAL_WORDS, SCIENCE_WORDS, AFFAIRS_WORDS, EVERYDAY_WORDS, NEWS_WORDS, LEISURE_WORDS]
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

/** English words that Chinese says by order, by other words or not at all: that they have no counterpart means nothing. */
const SAYS_LITTLE = new Set(
  [
    'of to in on for is with be have are was from by has you at been were your had which there than when up about those being over into they',
    'most some what just around get both made back before well like against how while within so known down going make right non during now much',
    'between got per way old take away see later last set go then through times led left hit come place self think along sent someone keep as an',
    'and or not no this that these those it its their them his her she he we our us one two if but may can could will would should said say one',
    'all also more less such any only even still yet other others another each every same own few many several lot much very too here again until',
    'using use used take took taken give gave given got do does did done go goes went gone let put turn call called show shown want need needs able',
    'january february march april may june july august september october november december year years day days time month months week weeks number',
    'high low up down out off under above below across among after first second third half since once never ever always often but due based part',
  ]
    .join(' ')
    .split(' ')
    .map(englishStem),
);

const BY_STEM = new Map<string, string[]>();
for (const { word, stems } of ENTRIES) for (const stem of stems) BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), word]);

/** What Chinese may have for an English word; nothing where the word says too little. */
export function chineseFor(stem: string): readonly string[] {
  return SAYS_LITTLE.has(stem) ? [] : (BY_STEM.get(stem) ?? []);
}
