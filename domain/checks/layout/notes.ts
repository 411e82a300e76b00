import type { CheckedPassage, CheckedRow } from '@/domain/checks/checked-article';
import { LOCALES, otherLocale } from '@/domain/locale';
import type { LayoutReading } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** [1], ［1］, [1,2], [1-3]: a number in square brackets is a note or a reference. */
const MARKER = /[[［【]\s?(\d{1,3})(?:\s?[-–—,，、]\s?\d{1,3})*\s?[\]］】]/gu;

type Note = { passage: CheckedPassage; from: number; to: number; key: string };

/** Markers of notes that one side of a row has and the other has not. */
export function checkNotes({ article }: LayoutReading): LayoutFound[] {
  return article.rows.flatMap((row) => (row.kind === 'renders' && written(row) ? across(row) : []));
}

function written(row: CheckedRow): boolean {
  return LOCALES.every((locale) => row[locale].some(({ text }) => text.trim() !== ''));
}

function across(row: CheckedRow): LayoutFound[] {
  const notes = { zh: row.zh.flatMap(notesIn), en: row.en.flatMap(notesIn) };
  return LOCALES.flatMap((side) => {
    const there = new Set(notes[otherLocale(side)].map(({ key }) => key));
    return notes[side]
      .filter(({ key }) => !there.has(key))
      .map(({ passage, from, to }) =>
        mark('layout/note-marker', {
          row: row.key,
          [side]: { passage, span: [from, to] },
          values: { side, marker: passage.text.slice(from, to) },
        }),
      );
  });
}

function notesIn(passage: CheckedPassage): Note[] {
  return [...passage.text.matchAll(MARKER)].map((match) => ({
    passage,
    from: match.index,
    to: match.index + match[0].length,
    key: match[0].replace(/[^\d]+/gu, ' ').trim(),
  }));
}
