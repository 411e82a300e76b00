import { expect, it } from 'vitest';
import { SITE_PARTS, siteChanges } from './site-changes';
import { DEFAULT_SITE, SiteSettings } from './site-settings';

it('has a part for every setting', () => {
  expect([...SITE_PARTS].sort()).toEqual(Object.keys(SiteSettings.shape).sort());
});

it.each([
  ['indent', { indent: true }],
  ['phone', { phone: '0571-8888' }],
  ['footer', { footer: [{ zh: '急诊', en: 'Emergency' }] }],
] as const)('differs in %s alone', (part, change) => {
  expect(siteChanges(DEFAULT_SITE, { ...DEFAULT_SITE, ...change, footer: 'footer' in change ? [...change.footer] : [] })).toEqual([part]);
});
