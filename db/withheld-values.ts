import { inspect } from 'node:util';
import type { Logger } from 'drizzle-orm';

const withheld = { value: () => '(withheld)' };

/**
 * Keeps the values of a query out of every log: drizzle writes them into the error of a query that failed, and they are texts of
 * articles, tokens of sessions and hashes of passwords. It is shown each query's values before it sends them; from then on they print
 * as nothing. The driver reads them one by one and sees no difference.
 */
export const withheldValues: Logger = {
  logQuery(_, values) {
    Object.defineProperties(values, { toString: withheld, toJSON: withheld, [inspect.custom]: withheld });
  },
};
