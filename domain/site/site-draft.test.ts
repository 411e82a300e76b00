import { expect, it } from 'vitest';
import { draftOf, settingsOf, siteFaults } from './site-draft';
import { DEFAULT_SITE, type SiteSettings } from './site-settings';

const news = { label: { zh: '新闻', en: 'News' }, target: { to: 'section', slug: 'news' } } as const;
const settings: SiteSettings = { ...DEFAULT_SITE, navigation: [news], footer: [{ zh: '急诊', en: 'Emergency' }] };

it('says what the settings said', () => {
  expect(settingsOf(draftOf(settings))).toEqual(settings);
});

it.each([
  ['nothing', {}, []],
  ['a label in one language', { navigation: [news, { ...news, label: { zh: '人物', en: '' } }] }, [{ part: 'navigation', item: 2 }]],
  ['both languages of a line missing', { footer: [{ zh: '', en: ' ' }] }, [{ part: 'footer', item: 1 }]],
  ['an address that is none', { email: 'press' }, [{ part: 'email', item: null }]],
  ['a description in one language', { description: { zh: '医院新闻', en: '' } }, [{ part: 'description', item: null }]],
  [
    'two faults of one item',
    { navigation: [{ label: { zh: '', en: '' }, target: { to: 'address', zh: 'x', en: 'y' } } as const] },
    [{ part: 'navigation', item: 1 }],
  ],
])('finds %s', (_, change, faults) => {
  expect(siteFaults({ ...settings, ...change })).toEqual(faults);
});
