import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/domain/locale';
import { carry } from './carry';
import type { Link } from './link';
import type { Moves } from './moves';
import type { Outlines } from './outline';
import { rows } from './rows';
import { standingLinks } from './standing-links';

const at = new Date('2026-11-22T08:00:00Z');
const confirmed = (zhSeen: string[], enSeen: string[], by = 'lin') => ({ by, at, zhSeen, enSeen });
const link = (id: string, zh: string[], en: string[], given: Link['confirmed'] = null): Link => ({
  id,
  kind: 'renders',
  zh,
  en,
  confirmed: given,
});

/** A passage whose fingerprint is its words, for short. */
const side = (...passages: string[]) =>
  passages.map((text) => {
    const [id = '', words = id] = text.split('=');
    return { id, type: 'paragraph', fingerprint: words, blank: words === '-' };
  });
const stateOf = (links: readonly Link[], outlines: Outlines) => rows({ outlines, links, direction: 'zh-en' }).map((row) => row.state);

describe('carry', () => {
  it('puts the passage that a split made into the link of its origin', () => {
    const after = carry([link('l', ['a'], ['x'])], { locale: 'en', moves: { splits: [{ from: 'x', to: 'x2' }], merges: [] } });
    expect(after).toEqual([link('l', ['a'], ['x', 'x2'])]);
  });

  it('leaves a row edited after a split of the target, and behind after a split of the source', () => {
    const before = [link('l', ['a'], ['x'], confirmed(['a'], ['x']))];
    const target = carry(before, { locale: 'en', moves: { splits: [{ from: 'x', to: 'x2' }], merges: [] } });
    expect(stateOf(target, { zh: side('a'), en: side('x=he', 'x2=lo') })).toEqual(['edited']);
    const source = carry(before, { locale: 'zh', moves: { splits: [{ from: 'a', to: 'a2' }], merges: [] } });
    expect(stateOf(source, { zh: side('a=春', 'a2=联'), en: side('x') })).toEqual(['behind']);
  });

  it('joins the links of two passages that became one', () => {
    const before = [link('l', ['a'], ['x'], confirmed(['a'], ['x'])), link('m', ['b'], ['y'], confirmed(['b'], ['y']))];
    const after = carry(before, { locale: 'en', moves: { splits: [], merges: [{ from: 'y', to: 'x', replaces: false }] } });
    expect(standingLinks(after, { zh: side('a', 'b'), en: side('x=xy') })).toEqual([
      link('l', ['a', 'b'], ['x'], confirmed(['a', 'b'], ['x', 'y'])),
    ]);
    expect(stateOf(after, { zh: side('a', 'b'), en: side('x=xy') })).toEqual(['edited']);
  });

  it('keeps what each person saw to that person when links of two people are joined', () => {
    const before = [link('l', ['a'], ['x'], confirmed(['a'], ['x'], 'lin')), link('m', ['b'], ['y'], confirmed(['b'], ['y'], 'may'))];
    const [joined] = carry(before, { locale: 'zh', moves: { splits: [], merges: [{ from: 'b', to: 'a', replaces: false }] } });
    expect(joined?.confirmed).toEqual(confirmed(['a'], ['x'], 'lin'));
  });

  it('gives an empty passage that took the words of the next one the link of those words', () => {
    const before = [link('l', ['a'], ['x']), link('m', ['b'], ['y'])];
    const after = carry(before, { locale: 'en', moves: { splits: [], merges: [{ from: 'y', to: 'x', replaces: true }] } });
    expect(stateOf(after, { zh: side('a', 'b'), en: side('x=y') })).toEqual(['untranslated', 'draft']);
  });

  it('brings a link back together with its passage', () => {
    const links = carry([link('l', ['a'], ['x'], confirmed(['a'], ['x']))], { locale: 'en', moves: { splits: [], merges: [] } });
    expect(stateOf(links, { zh: side('a'), en: [] })).toEqual(['untranslated']);
    expect(stateOf(links, { zh: side('a'), en: side('x') })).toEqual(['confirmed']);
  });
});

const ids = (locale: Locale) => Array.from({ length: 8 }, (_, place) => `${locale}${place}`);
const anyLinks: fc.Arbitrary<Link[]> = fc
  .record({
    zh: fc.shuffledSubarray(ids('zh')),
    en: fc.shuffledSubarray(ids('en')),
    people: fc.array(fc.constantFrom('lin', 'may', null), { minLength: 8, maxLength: 8 }),
  })
  .map(({ zh, en, people }) =>
    people.flatMap((by, place) => {
      const [mine, yours] = [zh.slice(place, place + 1), en.slice(place, place + 1)];
      if (mine.length === 0 || yours.length === 0) return [];
      return [link(`l${place}`, mine, yours, by ? confirmed([...mine], [...yours], by) : null)];
    }),
  );
const anyEdit: fc.Arbitrary<{ locale: Locale; moves: Moves }> = fc.constantFrom(...LOCALES).chain((locale) =>
  fc.record({
    locale: fc.constant(locale),
    moves: fc.record({
      splits: fc.array(
        fc.record({ from: fc.constantFrom(...ids(locale)), to: fc.constantFrom(...ids(locale), `${locale}8`, `${locale}9`) }),
        { maxLength: 3 },
      ),
      merges: fc.array(fc.record({ from: fc.constantFrom(...ids(locale)), to: fc.constantFrom(...ids(locale)), replaces: fc.boolean() }), {
        maxLength: 3,
      }),
    }),
  }),
);

describe('any edits', () => {
  it('leave every passage in at most one link', () => {
    fc.assert(
      fc.property(anyLinks, fc.array(anyEdit, { maxLength: 12 }), (links, edits) => {
        const named = edits.reduce<Link[]>(carry, links).flatMap((each) => [...each.zh, ...each.en]);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('never make a person confirm what that person did not see', () => {
    fc.assert(
      fc.property(anyLinks, fc.array(anyEdit, { maxLength: 12 }), (links, edits) => {
        for (const { confirmed: given } of edits.reduce<Link[]>(carry, links)) {
          if (!given) continue;
          const own = links.flatMap((each) =>
            each.confirmed?.by === given.by ? [...each.confirmed.zhSeen, ...each.confirmed.enSeen] : [],
          );
          expect(own).toEqual(expect.arrayContaining([...given.zhSeen, ...given.enSeen]));
        }
      }),
    );
  });

  it('are undone by their opposite: a split that is merged again gives the links from before', () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...LOCALES), fc.nat(7), (links, locale, place) => {
        const [from, to] = [`${locale}${place}`, `${locale}-new`];
        const outlines = { zh: side(...ids('zh')), en: side(...ids('en')) };
        const split = carry(links, { locale, moves: { splits: [{ from, to }], merges: [] } });
        const again = carry(split, { locale, moves: { splits: [], merges: [{ from: to, to: from, replaces: false }] } });
        expect(standingLinks(again, outlines)).toEqual(standingLinks(links, outlines));
        expect(stateOf(again, outlines)).toEqual(stateOf(links, outlines));
      }),
    );
  });
});
