import { stringify } from 'csv-stringify';
import writeExcelFile from 'write-excel-file/node';
import { guarded } from './cell';
import { printable } from './xml';

/** A report in one language: the heading of every column, and the cells of every row in their order. */
export type Sheet = { name: string; headings: readonly string[]; rows: AsyncIterable<readonly string[]> };

/** The report as CSV that spreadsheets open as it is: UTF-8 with its mark, CRLF, no cell that runs as a formula. Row by row. */
export async function* csvOfReport({ headings, rows }: Sheet): AsyncGenerator<string> {
  const form = { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u } as const;
  const writer = stringify(form);
  writer.setEncoding('utf8');
  writer.write([...headings]);
  for await (const row of rows) {
    writer.write(row.map((cell) => guarded(cellText(cell))));
    const part: unknown = writer.read();
    if (typeof part === 'string') yield part;
  }
  writer.end();
  for await (const part of writer) yield String(part);
}

/** A workbook has no room for more. */
const MOST_ROWS = 1_000_000;
const WIDTH = 32;

/** The report as an Office Open XML workbook (ECMA-376) of one sheet. Cells are text, so none runs as a formula. */
export async function xlsxOfReport({ name, headings, rows }: Sheet): Promise<Uint8Array> {
  const cells: { value: string; type: StringConstructor; fontWeight?: 'bold' }[][] = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' })),
  ];
  for await (const row of rows) {
    if (cells.length >= MOST_ROWS) break;
    cells.push(row.map((value) => ({ value: cellText(value), type: String })));
  }
  const columns = headings.map(() => ({ width: WIDTH }));
  return writeExcelFile(cells, { sheet: name.slice(0, 31), columns, stickyRowsCount: 1 }).toBuffer();
}

const LONGEST_CELL = 32_767;

/** A workbook is XML. */
function cellText(text: string): string {
  return printable(text.slice(0, LONGEST_CELL));
}
