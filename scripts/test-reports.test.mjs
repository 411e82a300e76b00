import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countBrowser, countUnit } from './test-reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'couplet-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(contents) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(contents));
  return file;
}

it('counts a test file that could not be loaded as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ];
  expect(countUnit(report({ numPassedTests: 1, numFailedTests: 1, testResults }))).toEqual({ passed: 1, failed: 2 });
});

it('counts a journey that did not run as a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 };
  expect(countBrowser(report({ stats, errors: [] }))).toEqual({ passed: 5, failed: 3 });
});

it('finds nothing where no report was written', () => {
  expect(countUnit(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0 });
});
