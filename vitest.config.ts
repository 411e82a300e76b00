import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: [
      '{app,cli,commands,components,db,domain,exchange,i18n,outside,proofread,server}/**/*.test.{ts,tsx}',
      'scripts/*.test.mjs',
      'tests/{commands,http,property}/**/*.test.ts',
    ],
    globalSetup: ['tests/support/template-database.ts'],
    // A law that walks thousands of steps against a real database takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
