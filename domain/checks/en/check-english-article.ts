import type { CheckedArticle, Placed } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { type Block, blocksOf } from './block';
import { checkWholeEnglish } from './check-whole-english';

/** What only the English edition of an article as a whole shows, with the row and the passage of each finding. */
export function checkEnglishArticle(article: CheckedArticle, context: Context): Placed<Found>[] {
  const rows = new Map(article.rows.flatMap((row) => row.en.map(({ id }) => [id, row.key] as const)));
  const homes = new Map<Block, string>();
  const blocks = article.passages.en.flatMap(({ id, text, type }) => {
    const ours = blocksOf(text, type);
    for (const block of ours) homes.set(block, id);
    return ours;
  });
  return checkWholeEnglish(blocks, context).map(({ block, found }) => {
    const id = homes.get(block) ?? null;
    return { ...found, row: id === null ? null : (rows.get(id) ?? null), passages: { zh: null, en: id } };
  });
}
