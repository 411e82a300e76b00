import { z } from 'zod';

const Settings = z
  .object({
    NODE_ENV: z.enum(['production', 'development']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    DATA_DIR: z.string().min(1).default('data'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    COUPLET_SECRET: z.string().min(16),
    COUPLET_URL: z.url({ protocol: /^https?$/ }).optional(),
    COUPLET_BUILD_DIR: z.string().min(1).default('.next'),
    PAGE_STORE_MB: z.coerce.number().int().min(1).default(256),
  })
  .transform((given) => ({
    dev: given.NODE_ENV === 'development',
    port: given.PORT,
    dataDir: given.DATA_DIR,
    buildDir: given.COUPLET_BUILD_DIR,
    databaseUrl: given.DATABASE_URL,
    secret: given.COUPLET_SECRET,
    /** The address under which people reach this newsroom, without a slash at its end. */
    origin: new URL(given.COUPLET_URL ?? `http://localhost:${given.PORT}`).origin,
    pageStoreBytes: given.PAGE_STORE_MB * 1024 * 1024,
  }));

export type Settings = z.output<typeof Settings>;

/** What the environment asks for, or one sentence that names the setting to mend. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings | string {
  const parsed = Settings.safeParse(environment);
  if (parsed.success) return parsed.data;
  const fault = parsed.error.issues[0];
  return `The setting ${fault?.path.join('.') ?? ''} cannot be used: ${fault?.message ?? 'unreadable'}.`;
}
