import type { CheckedPassage, CheckedRow } from '@/domain/checks/checked-article';
import { sourceOf } from '@/domain/direction';
import { otherLocale } from '@/domain/locale';
import type { LayoutReading } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** Passages that stand elsewhere in the one text than in the other: as few as would have to move. */
export function checkOrder({ article }: LayoutReading): LayoutFound[] {
  const source = sourceOf(article.direction);
  const target = otherLocale(source);
  const places = new Map(article.passages[target].map((passage, place) => [passage.id, place]));
  const linked = article.rows.flatMap((row) => {
    const [first, there] = [row[source][0], row[target][0]];
    const place = there && places.get(there.id);
    return row.kind === 'renders' && first && there && place !== undefined ? [{ row, there, place }] : [];
  });
  const kept = longestRising(linked.map(({ place }) => place));
  return linked.filter((_, at) => !kept.has(at)).map(({ row, there }) => moved(row, { [target]: there, [source]: row[source][0] }));
}

function moved({ key }: CheckedRow, { zh, en }: { zh?: CheckedPassage | undefined; en?: CheckedPassage | undefined }): LayoutFound {
  return mark('layout/order', { row: key, ...(zh && { zh: { passage: zh } }), ...(en && { en: { passage: en } }) });
}

/** The places of a longest rising sequence (Fredman 1975). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
