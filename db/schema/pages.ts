import { bigint, customType, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/**
 * Reader pages on their way from the process that renders them to the others. Not logged and short-lived: after a crash of the database
 * every process simply renders for itself.
 */
export const sharedPages = pgTable(
  'shared_pages',
  {
    /** The build and the address of the newsroom: pages of another one are of no use. */
    edition: text('edition').notNull(),
    key: text('key').notNull(),
    /** The last change that is known to whoever renders it. */
    number: bigint('number', { mode: 'number' }).notNull(),
    claimedAt: timestamp('claimed_at', { withTimezone: true, mode: 'date' }).notNull(),
    /** Null as long as it is being rendered. */
    page: bytea('page'),
  },
  (table) => [primaryKey({ columns: [table.edition, table.key] })],
);
