import { defineConfig } from '@playwright/test';

const report = process.env.E2E_REPORT;

/** `npm test -- e2e` starts a newsroom with a database of its own and sets E2E_BASE_URL and the browser. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] satisfies [string, unknown]] : [])],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:3000',
    // Times and numbers are the newsroom's own affair; the browser must not colour them.
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.E2E_BROWSER || undefined,
      args: (process.env.E2E_BROWSER_ARGS ?? '').split(' ').filter(Boolean),
    },
  },
});
