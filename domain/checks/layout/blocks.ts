import type { CheckedPassage, CheckedRow } from '@/domain/checks/checked-article';
import { type LayoutReading, only } from './layout-reading';
import { type LayoutFound, mark } from './mark';

const LISTS = new Set(['bulletList', 'orderedList']);
/** Kinds of passage that readers take for the same. */
const KIND: Readonly<Record<string, string>> = { pullQuote: 'quote', blockquote: 'quote', bulletList: 'list', orderedList: 'list' };
/** The title and the standfirst have a place of their own; a picture is checked as such. */
const APART = new Set(['title', 'standfirst', 'image', 'gallery', 'divider']);

/** Tables, lists and headings of one passage each that render each other. */
export function checkBlocks({ article }: LayoutReading): LayoutFound[] {
  return article.rows.flatMap((row) => {
    const [zh, en] = [only(row.zh), only(row.en)];
    if (row.kind !== 'renders' || !zh || !en || zh.text.trim() === '' || en.text.trim() === '') return [];
    return against(row, { zh, en });
  });
}

function against({ key: row }: CheckedRow, { zh, en }: { zh: CheckedPassage; en: CheckedPassage }): LayoutFound[] {
  const at = { row, zh: { passage: zh }, en: { passage: en } };
  if (kindOf(zh) !== kindOf(en)) {
    if (APART.has(zh.type) || APART.has(en.type)) return [];
    return [mark('layout/kind', { ...at, values: { zh: kindOf(zh), en: kindOf(en) } })];
  }
  if (zh.type === 'table') return table(zh, en) ? [mark('layout/table', { ...at, values: shapeOf(zh, en) })] : [];
  if (LISTS.has(zh.type) && zh.parts !== en.parts) return [mark('layout/list', { ...at, values: { zh: zh.parts, en: en.parts } })];
  if (zh.type === 'heading' && zh.level !== en.level)
    return [mark('layout/heading-level', { ...at, values: { zh: zh.level ?? 0, en: en.level ?? 0 } })];
  return [];
}

function kindOf({ type }: CheckedPassage): string {
  return KIND[type] ?? type;
}

function table(zh: CheckedPassage, en: CheckedPassage): boolean {
  return zh.parts !== en.parts || zh.cells.some((cells, row) => cells !== en.cells[row]);
}

function shapeOf(zh: CheckedPassage, en: CheckedPassage) {
  return { zhRows: zh.parts, enRows: en.parts, zhCells: sum(zh.cells), enCells: sum(en.cells) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
