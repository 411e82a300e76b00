import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

export type CsvRow = { line: number; cells: readonly string[] };

/** The separators that spreadsheets write, the likeliest first. */
const SEPARATORS = [',', ';', '\t'] as const;

/** A record that is longer than this has lost its closing quote. */
const LONGEST = 100_000;

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/**
 * The rows of a CSV file (RFC 4180) with the line, from 1, that each begins on; rows without any text are left out, and every line break is
 * given as LF. The separator is the one that the first line has most of. `unclosed` is the line of a quotation mark that nothing
 * closes: then nothing is known of what follows, and there are no rows.
 */
export function csvRows(text: string): { rows: CsvRow[]; unclosed: number | null } {
  let ended = 0;
  const on_record = (record: string[], { lines }: { lines: number }) => {
    ended = lines;
    return record;
  };
  try {
    const form = { delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true, max_record_size: LONGEST };
    const records = Records.parse(parse(text.replace(/\r\n?/gu, '\n'), { ...form, bom: true, info: true, on_record }));
    const rows = records.map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }));
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), unclosed: null };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return { rows: [], unclosed: ended + 1 };
  }
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/u));
  const counts = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
