import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { deskPolicy, TOAST_STYLES } from './desk-policy';

test('the styles that the toasts write are allowed by their hash', async () => {
  const source = await readFile('node_modules/sonner/dist/index.mjs', 'utf8');
  const literal = source.match(/__insertCSS\(("(?:[^"\\]|\\.)*")\)/)?.[1] ?? '""';
  const css = String(JSON.parse(literal));
  const hash = createHash('sha256').update(css).digest('base64');
  expect(TOAST_STYLES).toContain(`'sha256-${hash}'`);
});

test('the policy allows no script without the nonce of its page', () => {
  const scripts = deskPolicy('abc').match(/script-src ([^;]*)/)?.[1];
  expect(scripts).toBe("'self' 'nonce-abc' 'strict-dynamic'");
});
