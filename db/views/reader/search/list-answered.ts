import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';
import type { SearchClause } from '@/domain/site/search-plan';
import { searchQuestion } from './search-question';

const Row = z.object({ n: z.int() });

/** Those of the questions that some article answers, in their order. */
export async function listAnswered<T extends { clause: SearchClause }>(questions: readonly T[]): Promise<T[]> {
  if (questions.length === 0) return [];
  const each = questions.map(
    ({ clause }, n) =>
      sql`SELECT ${n}::integer AS n WHERE EXISTS (SELECT FROM reader_search WHERE words @@ (SELECT ${searchQuestion(clause)} OFFSET 0))`,
  );
  const rows = await searchDatabase().execute(sql.join(each, sql` UNION ALL `));
  const answered = new Set(rows.map((row) => Row.parse(row).n));
  return questions.filter((_, n) => answered.has(n));
}
