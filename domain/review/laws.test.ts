import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/domain/prose/fingerprint';
import { arbitraryReviewed, canonicalOf, revisionOf, statesOf } from '@/tests/support/review-arbitrary';
import { isOpen, mayAttest } from './attestable';
import { coverage, type Item, type Reviewed } from './coverage';
import { COVERING_KINDS, type CoveringKind } from './kinds';
import { allowing, canRelease, missing } from './release';
import type { FrozenPassage, Revision } from './revision';
import { keyOf } from './state';
import { walk } from './walk';

const kind = fc.constantFrom(...COVERING_KINDS);

const covered = (items: readonly Item[]) => items.filter((item) => !isOpen(item));
const names = (items: readonly Item[]) => items.map((item) => [...item.passages.zh, '|', ...item.passages.en].join(' '));

/** The pair after somebody has edited one text: its new revision comes last and the pair has it. */
function edited(reviewed: Reviewed, locale: 'zh' | 'en', change: (passages: readonly FrozenPassage[]) => FrozenPassage[]): Reviewed {
  const { pair, history, signOffs } = reviewed;
  const last = pair[locale];
  if (!last) return reviewed;
  const next = revisionOf({ locale, seq: last.seq + 1, passages: change(last.passages) });
  return { pair: { ...pair, [locale]: next, hash: 'another' }, history: { ...history, [locale]: [...history[locale], next] }, signOffs };
}

function reworded(passage: FrozenPassage, text: string, by: string): FrozenPassage {
  const canonical = canonicalOf(text);
  const from = [{ id: passage.id, fingerprint: passage.fingerprint }];
  return { ...passage, canonical, fingerprint: fingerprint(canonical), blank: false, wrote: [by], from };
}

const unchanged = ({ id, fingerprint, ...rest }: FrozenPassage): FrozenPassage => ({
  ...rest,
  id,
  fingerprint,
  wrote: [],
  from: [{ id, fingerprint }],
});

function walked(revisions: readonly Revision[], reviewed: Reviewed, covering: CoveringKind) {
  return walk({ revisions, kind: covering, signOffs: reviewed.signOffs });
}

describe('coverage', () => {
  it('is never added to by an edit', () => {
    fc.assert(
      fc.property(arbitraryReviewed, kind, fc.constantFrom('zh', 'en'), fc.nat(), (reviewed, covering, locale, at) => {
        const after = edited(reviewed, locale, (passages) =>
          passages.map((passage, place) =>
            place === at % passages.length ? reworded(passage, 'never said before', 'bo') : unchanged(passage),
          ),
        );
        const before = new Set(statesOf(reviewed.history[locale]).map(keyOf));
        const then = walked(reviewed.history[locale], reviewed, covering);
        for (const [state, { coveredBy }] of walked(after.history[locale], after, covering)) {
          expect(coveredBy).toEqual(before.has(state) ? then.get(state)?.coveredBy : []);
        }
      }),
    );
  });

  it('comes back with the words that were attested', () => {
    fc.assert(
      fc.property(arbitraryReviewed, kind, (reviewed, covering) => {
        const was = new Map((reviewed.pair.zh?.passages ?? []).map((passage) => [passage.id, passage]));
        const away = edited(reviewed, 'zh', (passages) => passages.map((passage) => reworded(passage, 'elsewhere', 'cai')));
        const back = edited(away, 'zh', (passages) =>
          passages.map((passage) => ({ ...(was.get(passage.id) ?? passage), wrote: ['cai'], from: [] })),
        );
        expect(coverage(back, covering)).toEqual(coverage(reviewed, covering));
      }),
    );
  });

  it('is lost by one changed passage there and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryReviewed, kind, fc.nat(), (reviewed, covering, at) => {
        const passages = reviewed.pair.zh?.passages ?? [];
        const changed = passages[at % passages.length];
        fc.pre(changed !== undefined && !changed.blank);
        const after = edited(reviewed, 'zh', (list) =>
          list.map((passage) => (passage.id === changed.id ? reworded(passage, 'mended', 'dan') : unchanged(passage))),
        );
        const kept = (items: readonly Item[]) => names(covered(items).filter((item) => !item.passages.zh.includes(changed.id)));
        expect(kept(coverage(after, covering))).toEqual(kept(coverage(reviewed, covering)));
        const touched = coverage(after, covering).filter((item) => item.passages.zh.includes(changed.id));
        expect(covered(touched)).toEqual([]);
      }),
    );
  });

  it('never rests on the authors of the words', () => {
    fc.assert(
      fc.property(arbitraryReviewed, kind, (reviewed, covering) => {
        for (const item of coverage(reviewed, covering)) for (const signer of item.coveredBy) expect(mayAttest(signer, item)).toBe(true);
      }),
    );
  });

  it('never grows when a sign-off is withdrawn', () => {
    fc.assert(
      fc.property(arbitraryReviewed, kind, fc.nat(), (reviewed, covering, at) => {
        const signOffs = reviewed.signOffs.filter((_, place) => place !== at % Math.max(1, reviewed.signOffs.length));
        const before = new Set(names(covered(coverage(reviewed, covering))));
        for (const name of names(covered(coverage({ ...reviewed, signOffs }, covering)))) expect(before).toContain(name);
      }),
    );
  });
});

describe('a release', () => {
  it('rests on the sign-offs that it names, and needs no other', () => {
    fc.assert(
      fc.property(arbitraryReviewed, (reviewed) => {
        const named = { ...reviewed, signOffs: allowing(reviewed) };
        expect(missing(named)).toEqual(missing(reviewed));
        expect(canRelease(named)).toBe(canRelease(reviewed));
      }),
    );
  });

  it('is never allowed by an edit alone', () => {
    fc.assert(
      fc.property(arbitraryReviewed, fc.nat(), (reviewed, at) => {
        const after = edited(reviewed, 'en', (passages) =>
          passages.map((passage, place) =>
            place === at % passages.length ? reworded(passage, 'never said before', 'ai') : unchanged(passage),
          ),
        );
        expect(canRelease(after)).not.toBeNull();
      }),
    );
  });
});
