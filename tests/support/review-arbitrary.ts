import fc from 'fast-check';
import type { Facts } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { fingerprint } from '@/domain/prose/fingerprint';
import type { Reviewed } from '@/domain/review/coverage';
import type { FrozenLink, Unit } from '@/domain/review/pair';
import type { FrozenPassage, Revision } from '@/domain/review/revision';
import type { SignOff } from '@/domain/review/sign-off';
import { keyOf, type State } from '@/domain/review/state';

export const PEOPLE = ['ai', 'bo', 'cai', 'dan'] as const;
const PLACES = [0, 1, 2, 3] as const;

const person = fc.constantFrom(...PEOPLE);
const words = fc.constantFrom('', 'one', 'two', 'three', 'four', 'five');

/** The canonical text of a paragraph of these words. */
export function canonicalOf(text: string): string {
  return JSON.stringify(text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] });
}

type Draft = { place: number; text: string; wrote: string[]; from: number[] };

const draft: fc.Arbitrary<Draft> = fc.record({
  place: fc.constantFrom(...PLACES),
  text: words,
  wrote: fc.uniqueArray(person, { maxLength: 2 }),
  from: fc.array(fc.nat(), { maxLength: 2 }),
});

const drafts = fc.array(fc.uniqueArray(draft, { selector: ({ place }) => place, minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

/** Revisions of one edition with any authors and any descent that the rules allow: from states of revisions before. */
export function arbitraryRevisions(locale: Locale): fc.Arbitrary<Revision[]> {
  return drafts.map((list) => {
    const revisions: Revision[] = [];
    for (const [index, passages] of list.entries()) {
      const earlier = statesOf(revisions);
      revisions.push(revisionOf({ locale, seq: index + 1, passages: passages.map((each) => frozen(each, locale, earlier)) }));
    }
    return revisions;
  });
}

export function revisionOf({ locale, seq, passages }: { locale: Locale; seq: number; passages: FrozenPassage[] }): Revision {
  const fields = { slug: 'slug', credits: [], description: '' };
  return { id: crypto.randomUUID(), editionId: locale, locale, seq, version: seq, fields, passages };
}

/** Every state of these revisions once, in the order in which they are met. */
export function statesOf(revisions: readonly Revision[]): State[] {
  const states = new Map(
    revisions.flatMap(({ passages }) => passages.map(({ id, fingerprint }) => [keyOf({ id, fingerprint }), { id, fingerprint }])),
  );
  return [...states.values()];
}

function frozen({ place, text, wrote, from }: Draft, locale: Locale, earlier: readonly State[]): FrozenPassage {
  const canonical = canonicalOf(text);
  const origins = from.flatMap((at) => earlier[at % Math.max(1, earlier.length)] ?? []);
  return { id: `${locale}${place}`, fingerprint: fingerprint(canonical), blank: text === '', canonical, wrote, from: origins };
}

/** A pair with its history and any sign-offs that speak of states that were there. */
export const arbitraryReviewed: fc.Arbitrary<Reviewed> = fc
  .record({
    zh: arbitraryRevisions('zh'),
    en: arbitraryRevisions('en'),
    shape: fc.constantFrom('rows', 'joined', 'loose'),
    confirmedBy: person,
    direction: fc.constantFrom('zh-en', 'en-zh'),
    signed: fc.array(
      fc.record({
        signer: person,
        kind: fc.constantFrom('language:zh', 'language:en', 'fidelity', 'final'),
        picks: fc.array(fc.nat(), { maxLength: 8 }),
        all: fc.constantFrom(true, true, true, false),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ zh, en, shape, confirmedBy, direction, signed }) => {
    const sides = { zh: zh.at(-1) ?? null, en: en.at(-1) ?? null };
    const links = linksOf({ zh: sides.zh?.passages ?? [], en: sides.en?.passages ?? [] }, { shape, confirmedBy });
    const facts: Facts = { kind: 'news', direction, section: 'news', eventDate: null, leadMedia: null, tags: [] };
    const policy = { review: 'standard', release: { mode: 'together' } } as const;
    const frozen = { frozenBy: 'ai', frozenAt: new Date(0), hash: 'hash', seq: 1, articleId: crypto.randomUUID(), id: crypto.randomUUID() };
    const pair = { ...sides, ...frozen, links, facts, policy };
    const states = { 'language:zh': statesOf(zh), 'language:en': statesOf(en) };
    const units = [...unitsOf(links, sides), ...crossed(states['language:zh'], states['language:en'])];
    const signOffs = signed.map(({ signer, kind, picks, all }) => {
      const from = { id: crypto.randomUUID(), pairId: pair.id, pairHash: 'hash', signer, note: '', at: new Date(0), kind };
      const chosen = <T>(list: readonly T[]) => (all ? [...list] : picks.flatMap((at) => list[at % Math.max(1, list.length)] ?? []));
      if (kind === 'final') return { ...from, states: [], units: [] };
      if (kind === 'fidelity') return { ...from, states: [], units: chosen(units) };
      return { ...from, states: chosen(states[kind]), units: [] };
    });
    return { pair, history: { zh, en }, signOffs: signOffs satisfies SignOff[] };
  });

type Sides = Readonly<Record<Locale, readonly FrozenPassage[]>>;

function linksOf({ zh, en }: Sides, { shape, confirmedBy }: { shape: 'rows' | 'joined' | 'loose'; confirmedBy: string }): FrozenLink[] {
  const ids = { zh: zh.map(({ id }) => id), en: en.map(({ id }) => id) };
  if (shape === 'joined') return [{ kind: 'renders', ...ids, confirmedBy }];
  const rows = Math.max(shape === 'loose' ? 1 : 0, ids.zh.length, ids.en.length);
  return Array.from({ length: shape === 'loose' ? rows - 1 : rows }, (_, at) => {
    const sides = { zh: ids.zh.slice(at, at + 1), en: ids.en.slice(at, at + 1) };
    const kind = sides.zh.length === 0 ? 'added' : sides.en.length === 0 ? 'left-out' : 'renders';
    return { kind, ...sides, confirmedBy };
  });
}

function unitsOf(links: readonly FrozenLink[], sides: Readonly<Record<Locale, Revision | null>>): Unit[] {
  const states = (locale: Locale, ids: readonly string[]) =>
    ids.flatMap(
      (id) => sides[locale]?.passages.filter((passage) => passage.id === id).map(({ fingerprint }) => ({ id, fingerprint })) ?? [],
    );
  return links.map(({ kind, zh, en }) => ({ kind, zh: states('zh', zh), en: states('en', en) }));
}

/** Links as earlier pairs may have had them: any passage of one side with any of the other. */
function crossed(zh: readonly State[], en: readonly State[]): Unit[] {
  return zh.flatMap((source) => en.map((target) => ({ kind: 'renders' as const, zh: [source], en: [target] })));
}
