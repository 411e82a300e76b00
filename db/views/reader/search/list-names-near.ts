import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchDatabase } from '@/db/database';
import { editDistance } from '@/domain/terms/edit-distance';

const Row = z.object({ name: z.string() });

const SHORTEST = 3;
const LONGEST = 10;
const MOST = 20;

/** Names of what is published, in Chinese, of which one character is another: 护士长 for 护土长. */
export async function listNamesNear(typed: string): Promise<string[]> {
  const signs = [...typed];
  if (signs.length < SHORTEST || signs.length > LONGEST || !/^\p{Script=Han}+$/u.test(typed)) return [];
  const question = signs
    .map(
      (_, left) =>
        `(${signs
          .toSpliced(left, 1)
          .map((sign) => `'${sign}'`)
          .join(' & ')})`,
    )
    .join(' | ');
  const rows = await searchDatabase().execute(sql`SELECT name FROM reader_names_like(${question}::tsquery, 'zh', ${MOST})`);
  const names = new Set(rows.map((row) => Row.parse(row).name));
  return [...names].filter((name) => name !== typed && editDistance(name, typed, 1) === 1);
}
