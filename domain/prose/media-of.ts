import { fromCanonical } from './canonical';
import { picturesIn } from './pictures-in';

/** The ids of the pictures that these passages show, those of galleries too, in their order. A picture that was not chosen yet has none. */
export function mediaOf(passages: readonly { id: string; canonical: string }[]): string[] {
  return passages
    .flatMap(({ id, canonical }) => picturesIn(fromCanonical(canonical, id)))
    .flatMap(({ attrs: { media } }) => (typeof media === 'string' ? [media] : []));
}
