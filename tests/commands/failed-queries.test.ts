import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { appDatabase, transaction } from '@/db/database';
import { testDatabase } from '@/tests/support/database';

await testDatabase();
const SECRET = 'the-token-of-a-session';

/** Everything that a log could make of what was thrown. */
async function logged(query: Promise<unknown>): Promise<string> {
  const thrown: unknown = await query.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error)) throw new Error('The query did not fail.');
  return [inspect(thrown, { depth: 9 }), String(thrown), thrown.stack, JSON.stringify(thrown), JSON.stringify(thrown.cause)].join('\n');
}

it('keep their values out of what can be logged', async () => {
  const failed = await logged(appDatabase().execute(sql`SELECT 1 / length(${SECRET}) / 0`));
  expect(failed).toContain('division by zero');
  expect(failed).not.toContain(SECRET);
});

it('keep them back in a transaction, and the row or the text that PostgreSQL repeats', async () => {
  const text = JSON.stringify({ text: `${SECRET}\u0000` });
  const failed = await logged(transaction((tx) => tx.execute(sql`SELECT (${text}::text)::jsonb`)));
  expect(failed).toContain('22P05');
  expect(failed).not.toContain(SECRET);
});
