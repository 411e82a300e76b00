import { isOpen, type RowState } from './row-state';
import type { Row } from './rows';

/** How far a translation is, in rows. Rows without words do not count; `done` and `open` make `total`. */
export type Progress = { total: number; done: number; open: number; untranslated: number; behind: number };

export function progress(rows: readonly Pick<Row, 'state'>[]): Progress {
  const worded = rows.filter((row) => row.state !== 'blank');
  const open = worded.filter((row) => isOpen(row.state)).length;
  const count = (state: RowState) => worded.filter((row) => row.state === state).length;
  return { total: worded.length, done: worded.length - open, open, untranslated: count('untranslated'), behind: count('behind') };
}
