import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { diff, type Run } from '@/domain/prose/diff';
import { picturesIn } from '@/domain/prose/pictures-in';
import { plainText } from '@/domain/prose/plain-text';
import { proseSchema } from '@/domain/prose/schema';

type Readings = Readonly<Record<string, string>>;

/** A passage in which something changed since it was read, and what; `id` names it among its siblings. */
export type PassageChange = { id: string; runs: Run[] };

/**
 * What changed in these passages since they read like `readings`. A passage that was not there is all new, one that is gone all
 * removed (`goneIds` says which of the readings belong to this side). Empty when no word differs.
 */
export function passageChanges({
  nodes,
  readings,
  goneIds,
  locale,
}: {
  nodes: readonly Node[];
  readings: Readings;
  goneIds: readonly string[];
  locale: Locale;
}): PassageChange[] {
  const now = distinct(nodes).map((node) => ({ id: String(node.attrs.id), runs: runsOf(node, readings[String(node.attrs.id)], locale) }));
  const gone = goneIds.flatMap((id) => {
    const canonical = readings[id];
    return canonical ? [{ id, runs: [run('removed', plainText(fromCanonical(canonical, id)))] }] : [];
  });
  return [...now, ...gone].filter(({ runs }) => runs.some(({ kind, text }) => kind !== 'same' && text !== ''));
}

/** For a moment after a split both halves have one id; then the first stands for it. */
function distinct(nodes: readonly Node[]): Node[] {
  return nodes.filter((node, place) => nodes.findIndex((other) => other.attrs.id === node.attrs.id) === place);
}

function runsOf(is: Node, reading: string | undefined, locale: Locale): Run[] {
  if (!reading) return [run('added', plainText(is))];
  const was = fromCanonical(reading, String(is.attrs.id));
  if (is.type.name === 'gallery') return diff({ was: inWords(was), is: inWords(is), locale });
  if (is.type.name !== 'image') return diff({ was, is, locale });
  return [run('removed', pictureWords(was)), run('added', pictureWords(is))].filter(({ text }, at, both) => text !== both[1 - at]?.text);
}

/** What is said of the pictures of a gallery as one paragraph, so that a changed word is told as such. */
function inWords(gallery: Node): Node {
  const words = picturesIn(gallery)
    .map(pictureWords)
    .filter((said) => said !== '');
  return proseSchema.nodes.paragraph.create(null, words.length > 0 ? proseSchema.text(words.join('\n')) : null);
}

function pictureWords(node: Node): string {
  return [node.attrs.alt, node.attrs.caption, node.attrs.credit].filter((words) => words !== '').join('\n');
}

function run(kind: Run['kind'], text: string): Run {
  return { kind, text };
}
