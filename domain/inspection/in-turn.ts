import { fingerprint } from '@/domain/prose/fingerprint';

/**
 * The order in which links are followed, as time may not suffice for all: those that something was wrong with before, then the others in
 * an order that each `seed` deals anew, so that none is last for ever.
 */
export function inTurn(hrefs: Iterable<string>, { first, seed }: { first: ReadonlyMap<string, unknown>; seed: string }): string[] {
  return [...hrefs]
    .map((href) => ({ href, place: `${first.has(href) ? 0 : 1}${fingerprint(`${seed} ${href}`)}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ href }) => href);
}
