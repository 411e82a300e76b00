import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvOfReport, type Sheet, xlsxOfReport } from './inspection-report';

const headings = ['Article', 'Explanation'];

function sheetOf(...rows: string[][]): Sheet {
  return { name: 'Inspection report', headings, rows: each(rows) };
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function csvOf(...rows: string[][]): Promise<string> {
  const parts: string[] = [];
  for await (const part of csvOfReport(sheetOf(...rows))) parts.push(part);
  return parts.join('');
}

const readCsv = (csv: string) => z.array(z.array(z.string())).parse(parse(csv, { bom: true }));

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml
    .replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? '')
    .replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

/** The cells of the only sheet of a workbook (ECMA-376 part 1, §18.3.1 and §18.4.8), and the names of its parts. */
async function xlsxOf(...rows: string[][]): Promise<{ cells: string[][]; parts: Record<string, string> }> {
  const files = Object.entries(unzipSync(await xlsxOfReport(sheetOf(...rows))));
  const parts = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const textsIn = (xml: string) => [...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = '']) => plain(text));
  const shared = textsIn(parts['xl/sharedStrings.xml'] ?? '');
  const textOf = (cell: string) => {
    const place = /<v>(\d+)<\/v>/.exec(cell)?.[1];
    return place === undefined ? textsIn(cell).join('') : (shared[Number(place)] ?? '');
  };
  // An empty cell may be left out; the name of each says where it stands.
  const cellsIn = (row: string) => {
    const found = new Map(
      [...row.matchAll(/<c r="([A-Z])\d+"[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, column, cell = '']) => [column, textOf(cell)]),
    );
    return ['A', 'B'].map((column) => found.get(column) ?? '');
  };
  const cells = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    cellsIn(row),
  );
  return { cells, parts };
}

const AS_IT_IS = [
  ['a comma, a “quote” and "another"', '逗号，“引号”'],
  ['two\nlines', 'tab\there'],
  ['<b> & </t>', ']]>'],
  ['', '😀 𠮷'],
  [' space at both ends ', '  '],
];

describe('the report as CSV', () => {
  it('begins with the mark of UTF-8 and ends its lines as spreadsheets do', async () => {
    expect(await csvOf(['心', 'heart'])).toBe('\uFEFFArticle,Explanation\r\n心,heart\r\n');
  });

  it('gives every cell back', async () => {
    expect(readCsv(await csvOf(...AS_IT_IS))).toEqual([headings, ...AS_IT_IS]);
  });

  it.each(['=1+1', '+86 571', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1", '=cmd|"/C calc"!A0.jpg'])(
    'runs no formula from «%s»',
    async (cell) => {
      expect(readCsv(await csvOf([cell, 'x']))[1]).toEqual([`'${cell}`, 'x']);
    },
  );

  it('has no control characters and no halves of characters', async () => {
    expect(readCsv(await csvOf(['a\u0000b\u0007c\u001b', '\ud83d']))[1]).toEqual(['abc', '']);
  });

  it('has headings where nothing was found', async () => {
    expect(readCsv(await csvOf())).toEqual([headings]);
  });

  it('has every row of a long report, in order', async () => {
    const rows = Array.from({ length: 5000 }, (_, number) => [String(number), '一段不短的说明。'.repeat(20)]);
    expect(readCsv(await csvOf(...rows)).slice(1)).toEqual(rows);
  });
});

describe('the report as XLSX', () => {
  it('gives every cell back', async () => {
    const { cells } = await xlsxOf(...AS_IT_IS);
    expect(cells).toEqual([headings, ...AS_IT_IS]);
  });

  it('keeps what looks like a formula as text', async () => {
    const { cells, parts } = await xlsxOf(['=1+1', '＝HYPERLINK("https://a.example")']);
    expect(cells[1]).toEqual(['=1+1', '＝HYPERLINK("https://a.example")']);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('is well-formed whatever a text holds', async () => {
    const { cells } = await xlsxOf(['a\u0000b\u0007c\u001b', '\ud83d\uffff'], ['x'.repeat(40_000), '']);
    expect(cells[1]).toEqual(['abc', '']);
    expect(cells[2]?.[0]).toHaveLength(32_767);
  });

  it('has headings where nothing was found', async () => {
    expect((await xlsxOf()).cells).toEqual([headings]);
  });
});
