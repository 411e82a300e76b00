import { expect, test } from 'vitest';
import { couplet } from './couplet';
import type { Link } from './pair/link';

const passage = (id: string, type = 'paragraph', blank = false) => ({ id, type, blank, fingerprint: blank ? '-' : id });
const nowhere = { zh: false, en: false };
const confirmed = (zh: string, en: string, zhSeen = zh): Link => ({
  id: `${zh}${en}`,
  kind: 'renders',
  zh: [zh],
  en: [en],
  confirmed: { by: 'lin', at: new Date(0), zhSeen: [zhSeen], enSeen: [en] },
});

test('a new article has two empty strokes', () => {
  const outlines = { zh: [passage('t', 'title', true)], en: [passage('T', 'title', true)] };
  const { strokes, translation } = couplet({ direction: 'zh-en', outlines, links: [], unchanged: nowhere });
  expect(strokes).toEqual({ zh: { progress: 0, state: 'calm' }, en: { progress: 0, state: 'calm' } });
  expect(translation).toEqual({ open: 0, total: 0, begun: false });
});

test('a source is half done with a title, and done with words under it', () => {
  const outline = [passage('t', 'title'), passage('p', 'paragraph', true)];
  const half = couplet({ direction: 'en-zh', outlines: { zh: [], en: outline }, links: [], unchanged: nowhere });
  const full = couplet({ direction: 'en-zh', outlines: { zh: [], en: [...outline, passage('q')] }, links: [], unchanged: nowhere });
  expect([half.strokes.en.progress, full.strokes.en.progress]).toEqual([0.5, 1]);
});

test('a translation is as far along as its confirmed rows, and behind when a source changed since', () => {
  const outlines = { zh: [passage('t', 'title'), passage('p')], en: [passage('T', 'title'), passage('P')] };
  const begun = { zh: outlines.zh, en: [passage('T', 'title')] };
  const some = couplet({ direction: 'zh-en', outlines: begun, links: [confirmed('t', 'T')], unchanged: nowhere });
  expect(some.strokes.en).toEqual({ progress: 0.5, state: 'calm' });
  const links = [confirmed('t', 'T'), confirmed('p', 'P', 'older words')];
  const behind = couplet({ direction: 'zh-en', outlines, links, unchanged: nowhere });
  expect(behind.strokes.en).toEqual({ progress: 0.5, state: 'behind' });
});

test('a text that readers see as it is now is done', () => {
  const outlines = { zh: [passage('t', 'title')], en: [] };
  const { strokes } = couplet({ direction: 'zh-en', outlines, links: [], unchanged: { zh: true, en: false } });
  expect(strokes.zh).toEqual({ progress: 1, state: 'live' });
});
