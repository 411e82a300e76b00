import { targetOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { CoveringKind } from './kinds';
import type { FrozenLink, History, Pair, Unit } from './pair';
import type { FrozenPassage } from './revision';
import type { SignOff } from './sign-off';
import { keyOf, type State } from './state';
import { type Walked, walk } from './walk';

/** Something that one kind of review covers: a passage, or for fidelity a link. `passages` are the ids on either side. */
export type Item = {
  passages: Readonly<Record<Locale, readonly string[]>>;
  attests: { state: State } | { unit: Unit };
  /** Whose signature does not count here: their own words. */
  authors: ReadonlySet<string>;
  coveredBy: readonly string[];
};

export type Reviewed = { pair: Pair; history: History; signOffs: readonly SignOff[] };

/** Everything that a kind must cover before the pair can be released, in reading order. `signOffs` are those not withdrawn. */
export function coverage(reviewed: Reviewed, kind: CoveringKind): Item[] {
  if (kind === 'fidelity') return links(reviewed);
  return passages(reviewed, kind);
}

/** Passages with words that stand in no link, or in more than one: nobody can vouch for what they render. */
export function unlinked({ pair }: Pick<Reviewed, 'pair'>): { locale: Locale; id: string }[] {
  if (!pair.zh || !pair.en) return [];
  return (['zh', 'en'] as const).flatMap((locale) => {
    const named = Map.groupBy(
      pair.links.flatMap((link) => link[locale]),
      (id) => id,
    );
    const worded = (pair[locale]?.passages ?? []).filter((passage) => !passage.blank);
    return worded.filter(({ id }) => named.get(id)?.length !== 1).map(({ id }) => ({ locale, id }));
  });
}

function passages({ pair, history, signOffs }: Reviewed, kind: 'language:zh' | 'language:en'): Item[] {
  const locale = kind === 'language:zh' ? 'zh' : 'en';
  const walked = walk({ revisions: history[locale], kind, signOffs });
  return (pair[locale]?.passages ?? [])
    .filter((passage) => !passage.blank)
    .map(({ id, fingerprint }) => ({
      passages: { zh: [], en: [], [locale]: [id] },
      attests: { state: { id, fingerprint } },
      ...walkedAt(walked, { id, fingerprint }),
    }));
}

function links({ pair, history, signOffs }: Reviewed): Item[] {
  if (!pair.zh || !pair.en) return [];
  const target = targetOf(pair.facts.direction);
  const walked = walk({ revisions: history[target], kind: 'fidelity', signOffs });
  const byId = { zh: idsOf(pair.zh.passages), en: idsOf(pair.en.passages) };
  const signers = signersByUnit(signOffs);
  return pair.links.flatMap((link) => {
    const sides = { zh: present(link.zh, byId.zh), en: present(link.en, byId.en) };
    if ([...sides.zh, ...sides.en].every((passage) => passage.blank)) return [];
    const unit = unitOf(link, sides);
    const authors = new Set(sides[target].flatMap((passage) => [...walkedAt(walked, passage).authors]));
    // Where the translation says nothing, whoever decided so is its author.
    if (sides[target].every((passage) => passage.blank) && link.confirmedBy) authors.add(link.confirmedBy);
    const coveredBy = [...(signers.get(unitKey(unit)) ?? [])].filter((signer) => !authors.has(signer));
    return [{ passages: { zh: link.zh, en: link.en }, attests: { unit }, authors, coveredBy }];
  });
}

function unitOf({ kind }: FrozenLink, sides: Record<Locale, readonly FrozenPassage[]>): Unit {
  const states = (side: readonly FrozenPassage[]) => side.map(({ id, fingerprint }) => ({ id, fingerprint }));
  return { kind, zh: states(sides.zh), en: states(sides.en) };
}

function unitKey({ kind, zh, en }: Unit): string {
  return [kind, ...zh.map(keyOf), '|', ...en.map(keyOf)].join('\n');
}

function signersByUnit(signOffs: readonly SignOff[]): Map<string, Set<string>> {
  const signers = new Map<string, Set<string>>();
  for (const { signer, units } of signOffs) {
    for (const unit of units) signers.set(unitKey(unit), (signers.get(unitKey(unit)) ?? new Set()).add(signer));
  }
  return signers;
}

function idsOf(list: readonly FrozenPassage[]): ReadonlyMap<string, FrozenPassage> {
  return new Map(list.map((passage) => [passage.id, passage]));
}

function present(ids: readonly string[], known: ReadonlyMap<string, FrozenPassage>): FrozenPassage[] {
  return ids.map((id) => known.get(id)).filter((passage) => passage !== undefined);
}

const UNKNOWN: Walked = { authors: new Set(), coveredBy: [] };

function walkedAt(walked: ReadonlyMap<string, Walked>, state: State): Walked {
  return walked.get(keyOf(state)) ?? UNKNOWN;
}
