import type { Locale } from '@/domain/locale';
import { type FoundRun, foundRuns, type Place } from './found-words';

// Two lines of a list.
const LENGTH: Record<Locale, number> = { zh: 76, en: 190 };
const BEFORE: Record<Locale, number> = { zh: 18, en: 50 };
const BREAK: Record<Locale, RegExp> = { zh: /[。！？；\n]/u, en: /\s/u };

/** The stretch of a text with most of what was found in it, in runs, with … where the text goes on. Empty where nothing was found. */
export function excerpt(text: string, places: readonly Place[], locale: Locale): FoundRun[] {
  const [first] = places;
  if (!first) return [];
  const length = LENGTH[locale];
  const best = places.reduce(
    (most, place) => {
      const inside = places.filter(({ from, to }) => from >= place.from && to <= place.from + length - BEFORE[locale]).length;
      return inside > most.inside ? { place, inside } : most;
    },
    { place: first, inside: 0 },
  );
  const from = beginning(text, best.place.from, locale);
  const to = ending(text, Math.max(from + length, best.place.to), locale);
  const within = places
    .filter((place) => place.from >= from && place.to <= to)
    .map((place) => ({ from: place.from - from, to: place.to - from }));
  const more: FoundRun = { text: ELLIPSIS[locale], found: false };
  const runs = inOneLine(foundRuns(text.slice(from, to), within), locale);
  return [...(from > 0 ? [more] : []), ...runs, ...(to < text.trimEnd().length ? [more] : [])];
}

const ELLIPSIS: Record<Locale, string> = { zh: '……', en: '…' };

/** Chinese passages follow each other without a space where the first ends like a sentence. */
function inOneLine(runs: readonly FoundRun[], locale: Locale): FoundRun[] {
  return runs.map((run, place) => {
    const before = runs[place - 1]?.text ?? '';
    const joint = (gap: string, at: number) => {
      const isEnd = locale === 'zh' && gap.includes('\n') && ENDED.test(before + run.text.slice(0, at));
      return isEnd ? '' : ' ';
    };
    return { ...run, text: run.text.replace(/\s+/gu, joint) };
  });
}

const ENDED = /[。！？；：…”’」』）]$/u;

/** Some of the text before a place, from the beginning of a sentence or a word where one is near. */
function beginning(text: string, place: number, locale: Locale): number {
  const earliest = Math.max(0, place - BEFORE[locale]);
  if (earliest === 0) return 0;
  const before = text.slice(earliest, place);
  const broken = locale === 'zh' ? lastMatch(before, BREAK.zh) : before.search(BREAK.en);
  return broken < 0 ? wholeAt(text, earliest) : earliest + broken + 1;
}

function ending(text: string, place: number, locale: Locale): number {
  if (place >= text.length) return text.length;
  const blank = locale === 'en' ? text.lastIndexOf(' ', place) : -1;
  return blank > place - 20 ? blank : wholeAt(text, place);
}

function lastMatch(text: string, pattern: RegExp): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (pattern.test(text.charAt(at))) return at;
  return -1;
}

/** Never between the two halves of one character. */
function wholeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
