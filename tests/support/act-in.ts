import { closeDatabases } from '@/db/database';
import type { OwnNewsroom } from './own-newsroom';

/** Lets commands and views of this process work in a newsroom of its own, until the work is done: other tests share the process. */
export async function actIn(
  { databaseUrl, secret }: Pick<OwnNewsroom, 'databaseUrl' | 'secret'>,
  work: () => Promise<void>,
): Promise<void> {
  const { DATABASE_URL, COUPLET_SECRET } = process.env;
  await closeDatabases();
  Object.assign(process.env, { DATABASE_URL: databaseUrl, COUPLET_SECRET: secret });
  try {
    await work();
  } finally {
    await closeDatabases();
    for (const [name, value] of Object.entries({ DATABASE_URL, COUPLET_SECRET })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
