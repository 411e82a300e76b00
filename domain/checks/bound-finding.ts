import type { CheckedArticle, PlacedFinding } from './checked-article';
import { type Bound, boundOf, type Fingerprinted, type Waiver, waiverOf } from './waiver';

/** A finding with what a waiver of it would be bound to. */
export type BoundFinding = PlacedFinding & { bound: Bound };

/** A finding with the waiver that holds for it, or null while it is open. */
export type JudgedFinding = BoundFinding & { waiver: Waiver | null };

export function bindFindings(findings: readonly PlacedFinding[], article: CheckedArticle, fingerprints: Fingerprinted): BoundFinding[] {
  return findings.map((finding) => ({ ...finding, bound: boundOf(finding, article, fingerprints) }));
}

type Known = {
  waivers: readonly Waiver[];
  /** Who wrote the texts that something is bound to. */
  authorsOf: (bound: Bound) => ReadonlySet<string>;
};

export function judge(findings: readonly BoundFinding[], { waivers, authorsOf }: Known): JudgedFinding[] {
  return findings.map((finding) => ({ ...finding, waiver: waiverOf(finding, { waivers, authors: authorsOf(finding.bound) }) }));
}

/** What keeps a pair from being released, and from being signed as a whole. */
export function openBlockers(judged: readonly JudgedFinding[]): JudgedFinding[] {
  return judged.filter(({ severity, waiver }) => severity === 'block' && waiver === null);
}
