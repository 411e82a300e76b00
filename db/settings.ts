import { z } from 'zod';

const DatabaseSettings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must be the address of a PostgreSQL database.' }),
  COUPLET_SECRET: z.string().min(16, 'COUPLET_SECRET must have at least 16 characters.'),
});

/** Where the database is and the secret that the role passwords follow from. Throws a sentence when a setting is missing. */
export function databaseSettings(): { url: string; secret: string } {
  const settings = DatabaseSettings.parse(process.env);
  return { url: settings.DATABASE_URL, secret: settings.COUPLET_SECRET };
}
