import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from './link';
import { pairLinks } from './pair-links';
import { progress } from './progress';
import { rows } from './rows';

const at = new Date('2026-11-22T08:00:00Z');
const side = (...passages: string[]) =>
  passages.map((text) => {
    const [id = '', words = id] = text.split('=');
    return { id, type: 'paragraph', fingerprint: words, blank: words === '-' };
  });
const link = (zh: string[], en: string[], kind: Link['kind'] = 'renders'): Link => ({
  id: [...zh, ...en].join(),
  kind,
  zh,
  en,
  confirmed: null,
});
const sure = (given: Link): Link => ({ ...given, confirmed: { by: 'lin', at, zhSeen: given.zh, enSeen: given.en } });
const grid = (zh: string[], en: string[], links: Link[]) =>
  rows({ outlines: { zh: side(...zh), en: side(...en) }, links, direction: 'zh-en' }).map(
    (row) => `${row.source.join('+')}|${row.target.join('+')} ${row.state}`,
  );

describe('rows', () => {
  it('show a new source passage as an untranslated row at its place', () => {
    expect(grid(['a', 'n', 'b'], ['x', 'y'], [link(['a'], ['x']), link(['b'], ['y'])])).toEqual([
      'a|x draft',
      'n| untranslated',
      'b|y draft',
    ]);
  });

  it('mark exactly the row whose source changed as behind', () => {
    expect(grid(['a', 'b=new'], ['x', 'y'], [sure(link(['a'], ['x'])), sure(link(['b'], ['y']))])).toEqual(['a|x confirmed', 'b|y behind']);
  });

  it('are confirmed again when the old words are back', () => {
    const links = [sure(link(['a'], ['x']))];
    expect(grid(['a'], ['x=other'], links)).toEqual(['a|x edited']);
    expect(grid(['a'], ['x'], links)).toEqual(['a|x confirmed']);
  });

  it('put a target passage that nobody linked after the one that it follows', () => {
    expect(grid(['a', 'b'], ['x', 'n', 'y'], [link(['a'], ['x']), link(['b'], ['y'])])).toEqual([
      'a|x draft',
      '|n unlinked-target',
      'b|y draft',
    ]);
    expect(grid(['a'], ['n', 'x'], [link(['a'], ['x'])])).toEqual(['|n unlinked-target', 'a|x draft']);
  });

  it('hold several passages a side together', () => {
    expect(grid(['a', 'b', 'c'], ['x', 'y', 'z'], [link(['a', 'b'], ['x']), link(['c'], ['z', 'y'])])).toEqual([
      'a+b|x draft',
      'c|y+z draft',
    ]);
  });

  it('call what was left out or added by that name until its words change', () => {
    const links = [sure(link(['b'], [], 'left-out')), sure(link([], ['n'], 'added'))];
    expect(grid(['a', 'b'], ['n'], links)).toEqual(['|n added', 'a| untranslated', 'b| left-out']);
    expect(grid(['b=other'], ['n=other'], links)).toEqual(['|n edited', 'b| behind']);
  });

  it('ask nothing of passages without words', () => {
    expect(grid(['a=-', 'b=-'], ['x=-', 'y=words'], [link(['a'], ['x']), link(['b'], ['y'])])).toEqual(['a|x blank', 'b|y draft']);
  });

  it('call a row with an empty translation untranslated', () => {
    expect(grid(['a'], ['x=-'], [link(['a'], ['x'])])).toEqual(['a|x untranslated']);
  });

  it('hold every passage of both texts exactly once, each side of a row in the order of its text', () => {
    const passages = (name: string) => fc.shuffledSubarray(Array.from({ length: 7 }, (_, place) => `${name}${place}`));
    fc.assert(
      fc.property(passages('a'), passages('x'), passages('a'), passages('x'), (zh, en, linkedZh, linkedEn) => {
        const links = linkedZh.flatMap((id, place) => {
          const other = linkedEn[place];
          return other ? [link([id], [other])] : [];
        });
        const made = rows({ outlines: { zh: side(...zh), en: side(...en) }, links, direction: 'zh-en' });
        expect(made.flatMap((row) => row.source)).toEqual(zh);
        expect(made.flatMap((row) => row.target).sort()).toEqual([...en].sort());
        expect(new Set(made.map((row) => row.key)).size).toBe(made.length);
      }),
    );
  });
});

describe('progress', () => {
  it('counts rows with words, and what is still open', () => {
    const states = ['confirmed', 'left-out', 'blank', 'behind', 'untranslated', 'draft'] as const;
    expect(progress(states.map((state) => ({ state })))).toEqual({ total: 5, done: 2, open: 3, untranslated: 1, behind: 1 });
  });
});

describe('pairLinks', () => {
  it('names a confirmer only where the texts are those that were confirmed, and the kind by the empty side', () => {
    const links = [sure(link(['b'], ['y'])), sure(link(['a'], ['x'])), sure(link(['c'], [], 'left-out'))];
    const outlines = { zh: side('a', 'b', 'c'), en: side('x', 'y=other') };
    expect(pairLinks({ outlines, links, direction: 'zh-en' })).toEqual([
      { kind: 'renders', zh: ['a'], en: ['x'], confirmedBy: 'lin' },
      { kind: 'renders', zh: ['b'], en: ['y'], confirmedBy: null },
      { kind: 'left-out', zh: ['c'], en: [], confirmedBy: 'lin' },
    ]);
    expect(pairLinks({ outlines, links, direction: 'en-zh' }).find(({ zh }) => zh.includes('c'))?.kind).toBe('added');
  });
});
