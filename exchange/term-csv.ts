import { stringify } from 'csv-stringify/sync';
import { approvedForm, type Concept, type Form, orderedForms } from '@/domain/terms/concept';
import { conceptFault, type TermFault } from '@/domain/terms/term-faults';
import { guarded, joinedForms, partedForms, unguarded } from './cell';
import { type CsvRow, csvRows } from './csv-rows';
import { decodedText } from './decoded-text';
import { COLUMNS, type Column, columnNamed, kindNamed } from './term-columns';

/** A row that was not taken: its line in the file, from 1, and why. */
export type CsvFault = { line: number; reason: TermFault };

export type ConceptsRead = { concepts: Concept[]; faults: CsvFault[] };

type RowsRead = { rows: { line: number; concept: Concept }[]; faults: CsvFault[] };

const MOST_ROWS = 20_000;

/**
 * The concepts of a term file and its faults. Columns `zh` and `en` are needed; `id`, `kind` (a term where it is not said), `note`,
 * `zh_allowed`, `en_allowed`, `zh_forbidden` and `en_forbidden` may be there, under Chinese names too; other columns are passed over.
 * A cell may hold several forms with `|` between them. A row with a fault gives no concept. Without an `id` a concept is called
 * by its line. Separators are comma, semicolon or tab; bytes may be UTF-8, UTF-16 or GB18030.
 */
export function conceptsFromCsv(file: Uint8Array | string): ConceptsRead {
  const { rows, faults } = rowsFromCsv(file);
  return { concepts: rows.map(({ concept }) => concept), faults };
}

/** The same with the line of each concept. */
export function rowsFromCsv(file: Uint8Array | string): RowsRead {
  const text = typeof file === 'string' ? file : decodedText(file);
  if (text === null) return refused(1, 'unreadable');
  const { rows, unclosed } = csvRows(text);
  if (unclosed !== null) return refused(unclosed, 'quote-open');
  const [header, ...rest] = rows;
  if (!header) return refused(1, 'empty');
  const columns = header.cells.map(columnNamed);
  const fault = headerFault(columns);
  if (fault) return refused(header.line, fault);
  if (rest.length > MOST_ROWS) return refused(rest[MOST_ROWS]?.line ?? 1, 'too-many-rows');
  return conceptsOf(rest, columns);
}

function refused(line: number, reason: TermFault): RowsRead {
  return { rows: [], faults: [{ line, reason }] };
}

function headerFault(columns: readonly (Column | null)[]): TermFault | null {
  const known = columns.filter((column) => column !== null);
  if (new Set(known).size < known.length) return 'column-twice';
  return known.includes(COLUMNS.zh) && known.includes(COLUMNS.en) ? null : 'no-header';
}

function conceptsOf(rows: readonly CsvRow[], columns: readonly (Column | null)[]): RowsRead {
  const read: RowsRead['rows'] = [];
  const faults: CsvFault[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const concept = conceptOf(row, columns);
    const reason = 'reason' in concept ? concept.reason : addAll(seen, names(concept));
    if (reason) faults.push({ line: row.line, reason });
    if (!reason && !('reason' in concept)) read.push({ line: row.line, concept });
  }
  return { rows: read, faults };
}

function conceptOf({ line, cells }: CsvRow, columns: readonly (Column | null)[]): Concept | { reason: TermFault } {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return { reason: 'too-many-cells' };
  const held = columns.map((column, at) => ({ column, cell: unguarded(cells[at] ?? '') }));
  const cellOf = (holds: 'id' | 'kind' | 'note') => held.find(({ column }) => column?.holds === holds)?.cell ?? '';
  const kind = kindNamed(cellOf('kind'));
  if (!kind) return { reason: 'kind-unknown' };
  const forms = orderedForms(held.flatMap(({ column, cell }) => formsIn(column, cell)));
  const concept = { id: cellOf('id').trim() || `line ${line}`, kind, forms, note: cellOf('note') };
  const reason = conceptFault(concept);
  return reason ? { reason } : concept;
}

function formsIn(column: Column | null, cell: string): Form[] {
  if (column?.holds !== 'forms') return [];
  const { locale, status } = column;
  return partedForms(cell).map((text) => ({ locale, text: text.normalize('NFC'), status }));
}

/** What makes two rows the same one: their id, or what they say should be written. */
function names(concept: Concept): string[] {
  return [`id ${concept.id}`, `${concept.kind} ${approvedForm(concept, 'zh')} = ${approvedForm(concept, 'en')}`];
}

function addAll(seen: Set<string>, keys: readonly string[]): TermFault | null {
  if (keys.some((key) => seen.has(key))) return 'row-twice';
  for (const key of keys) seen.add(key);
  return null;
}

/** A term file that spreadsheets open as it is (UTF-8 with its mark, CRLF) and that `conceptsFromCsv` reads back. */
export function csvOfConcepts(concepts: readonly Concept[]): string {
  return stringify(concepts.map(cellsOf), {
    header: true,
    columns: Object.keys(COLUMNS),
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/u,
  });
}

function cellsOf(concept: Concept): string[] {
  return Object.values(COLUMNS).map((column) => guarded(cellIn(column, concept)));
}

function cellIn(column: Column, concept: Concept): string {
  if (column.holds !== 'forms') return concept[column.holds];
  const { locale, status } = column;
  return joinedForms(concept.forms.filter((form) => form.locale === locale && form.status === status).map(({ text }) => text));
}
