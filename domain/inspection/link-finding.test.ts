import { expect, it } from 'vitest';
import type { LinkFate } from './link-fate';
import { fateFound, linkFinding } from './link-finding';

const href = 'https://a.example/';

it.each<LinkFate>([
  { is: 'gone', status: 410 },
  { is: 'strange', at: 'https://b.example/' },
  { is: 'elsewhere', at: 'https://b.example/' },
  { is: 'silent', why: 'certificate' },
])('what is said of a link that is %o tells where it led', (fate) => {
  expect(fateFound(linkFinding(href, fate) ?? { code: '', values: null })).toEqual({ href, fate });
});

it.each([
  { code: 'online/stale', values: { months: 30 } },
  { code: 'online/link-gone', values: { href } },
  { code: 'online/link-silent', values: { href, why: 'asleep' } },
])('%o says nothing of a link', (finding) => {
  expect(fateFound(finding)).toBeNull();
});
