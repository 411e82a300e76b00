import type { Locale } from '@/domain/locale';
import type { LinkKind } from '@/domain/pair/link';
import { isOpen, mayAttest } from './attestable';
import { coverage, type Item, type Reviewed } from './coverage';
import type { CoveringKind } from './kinds';
import { coveringKinds } from './policies';

/** How far one kind of review has come in a row. `own` is true where the person who looks wrote what is still open. */
export type RowCover = { kind: CoveringKind; covered: boolean; signers: readonly string[]; own: boolean };

/** What is read side by side: the passages of a link, or a passage that has none. */
export type ReviewRow = { key: string; link: LinkKind | null; covers: readonly RowCover[] } & Record<Locale, readonly string[]>;

/** The rows of a pair in reading order, as they stand for one person. Rows without words are left out. */
export function reviewRows(reviewed: Reviewed, who: string): ReviewRow[] {
  const { pair } = reviewed;
  const items = coveringKinds(pair).map((kind) => ({ kind, byPassage: byPassage(coverage(reviewed, kind)) }));
  const coversOf = (ids: readonly string[]) =>
    items.flatMap(({ kind, byPassage }) => {
      const found = [...new Set(ids.flatMap((id) => byPassage.get(id) ?? []))];
      return found.length > 0 ? [coverOf(kind, found, who)] : [];
    });

  const named = new Set(pair.links.flatMap((link) => [...link.zh, ...link.en]));
  const linked = pair.links.map(({ kind, zh, en }) => ({ link: kind, zh, en }));
  const alone = (['zh', 'en'] as const).flatMap((locale) =>
    (pair[locale]?.passages ?? []).filter(({ id }) => !named.has(id)).map(({ id }) => ({ link: null, zh: [], en: [], [locale]: [id] })),
  );
  const worded = new Set([...(pair.zh?.passages ?? []), ...(pair.en?.passages ?? [])].flatMap(({ id, blank }) => (blank ? [] : id)));
  return [...linked, ...alone]
    .filter(({ zh, en }) => [...zh, ...en].some((id) => worded.has(id)))
    .map((row) => ({ ...row, key: [...row.zh, ...row.en].join('+'), covers: coversOf([...row.zh, ...row.en]) }));
}

function byPassage(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.flatMap((item) => [...item.passages.zh, ...item.passages.en].map((id) => [id, item] as const)));
}

function coverOf(kind: CoveringKind, items: readonly Item[], who: string): RowCover {
  const open = items.filter(isOpen);
  return {
    kind,
    covered: open.length === 0,
    signers: [...new Set(items.flatMap((item) => item.coveredBy))],
    own: open.length > 0 && open.every((item) => !mayAttest(who, item)),
  };
}
