import { Fragment, type Node } from 'prosemirror-model';
import { picturesIn } from '@/domain/prose/pictures-in';
import { emptyLike } from './empty-like';

/** True for two pictures, or two galleries, that do not show the same files in the same order. */
export function showOtherPictures(source: Node, target: Node): boolean {
  if (source.type.name !== target.type.name || !PICTURED.has(source.type.name)) return false;
  const [there, here] = [mediaOf(source), mediaOf(target)];
  return there.length !== here.length || there.some((media, place) => media !== here[place]);
}

/** The target with the pictures of the source in their order. What is said of a picture stays with it; a new one has no words yet. */
export function picturesLike(source: Node, target: Node): Node {
  const known = Map.groupBy(picturesIn(target), ({ attrs }) => String(attrs.media));
  const pictures = picturesIn(source).map((picture) => known.get(String(picture.attrs.media))?.shift() ?? emptyLike(picture));
  const [first] = pictures;
  if (target.type.name === 'image') return first ? target.type.create({ ...first.attrs, id: target.attrs.id }) : target;
  return target.copy(Fragment.from(pictures));
}

const PICTURED = new Set(['image', 'gallery']);

function mediaOf(node: Node): unknown[] {
  return picturesIn(node).map(({ attrs }) => attrs.media);
}
