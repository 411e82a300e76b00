import type { Node } from 'prosemirror-model';
import { isBlank } from './passages';

/** What became of passages: `into` split off `from`, or `from` is gone and its words stand in `into`. */
export type Lineage = { split: Descent[]; merged: Descent[] };
export type Descent = { from: string; into: string };

type Texts = Map<string, { text: string; node: Node }>;

/** Share of the shorter text that two passages must have in common for one to descend from the other. */
const ENOUGH = 0.5;

/**
 * Which passages that are new in `after` split off a passage of `before`, and which passages of `before` went into another one. Both
 * documents carry ids on every passage, as the authority leaves them. Blank passages descend from nobody.
 */
export function lineage(before: Node, after: Node): Lineage {
  const old = textsOf(before);
  const now = textsOf(after);
  const gone = [...old].filter(([id]) => !now.has(id));
  const fresh = [...now].filter(([id]) => !old.has(id));
  if (gone.length === 0 && fresh.length === 0) return { split: [], merged: [] };

  const kept = [...old].flatMap(([id, was]) => {
    const is = now.get(id);
    return is && is.node !== was.node ? [{ id, ...middles(was.text, is.text) }] : [];
  });
  const split = fresh.flatMap(([into, { text }]) => {
    const from = closest(text, [...kept.map(({ id, lost }) => ({ id, text: lost })), ...gone.map(([id, was]) => ({ id, text: was.text }))]);
    return from ? [{ from, into }] : [];
  });
  const merged = gone.flatMap(([from, { text }]) => {
    const into = closest(
      text,
      kept.map(({ id, gained }) => ({ id, text: gained })),
    );
    return into ? [{ from, into }] : [];
  });
  return { split, merged };
}

function textsOf(doc: Node): Texts {
  const texts: Texts = new Map();
  for (const node of doc.children) {
    if (!isBlank(node)) texts.set(String(node.attrs.id), { text: node.textContent, node });
  }
  return texts;
}

/** What one text lost and gained on its way to another, between their common beginning and their common end. */
function middles(was: string, is: string): { lost: string; gained: string } {
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  return { lost: was.slice(start, was.length - end), gained: is.slice(start, is.length - end) };
}

function closest(text: string, candidates: readonly { id: string; text: string }[]): string | null {
  let best: { id: string; share: number } | null = null;
  for (const candidate of candidates) {
    const share = sharedPart(text, candidate.text);
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { id: candidate.id, share };
  }
  return best?.id ?? null;
}

/** Between 0 and 1: how much of the shorter text is found in the longer one, counted in pairs of characters. */
function sharedPart(one: string, other: string): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter === '') return 0;
  if (longer.includes(shorter)) return 1;
  if (shorter.length < 2) return 0;
  const known = new Set(pairsOf(longer));
  const pairs = pairsOf(shorter);
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
