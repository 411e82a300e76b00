import { fromCanonical } from './canonical';
import { isFixed } from './is-fixed';
import { isBlank } from './passages';
import { picturesIn } from './pictures-in';

/** The id of the picture with which a text opens, below its title and standfirst; null for a text that begins with words. */
export function openingPicture(passages: readonly { id: string; canonical: string }[]): string | null {
  for (const { id, canonical } of passages) {
    const node = fromCanonical(canonical, id);
    if (isFixed(node.type.name) || isBlank(node)) continue;
    const media = picturesIn(node)[0]?.attrs.media;
    return typeof media === 'string' ? media : null;
  }
  return null;
}
