import type { Node } from 'prosemirror-model';
import { AttrStep, type Mapping } from 'prosemirror-transform';
import { isFixed } from './is-fixed';
import { isBlank } from './passages';

/** Twelve characters, as `newPassageId` of the server makes them. Whatever else a client sends as an id is replaced. */
const PASSAGE_ID = /^[a-z0-9]{12}$/;

/**
 * The steps that give every passage of `after` an id of its own and take ids off nested blocks. `mapping` leads from `before` to
 * `after`: an id goes where the first letter of its passage went, also through a change of type and when the passage was split at its
 * start. A passage that was joined to another gives its id up; one that comes back by undo keeps it. Title and standfirst keep theirs
 * whatever happens to their words, also when the whole text is replaced.
 */
export function giveIds({
  before,
  after,
  mapping,
  newId,
}: {
  before: Node;
  after: Node;
  mapping: Mapping;
  newId: () => string;
}): AttrStep[] {
  const claims = claimsOn({ before, after, mapping });
  const claimed = new Set(claims.values());
  const given = new Set<string>();
  const steps: AttrStep[] = [];
  after.forEach((node, offset, index) => {
    const own = idOf(node);
    const free = own && !claimed.has(own) && !given.has(own) ? own : null;
    const id = claims.get(index) ?? free ?? newId();
    given.add(id);
    if (node.attrs.id !== id) steps.push(new AttrStep(offset, 'id', id));
    steps.push(...withoutNestedIds(node, offset));
  });
  return steps;
}

/** Which passage of `before` each passage of `after` continues, by place. */
function claimsOn({ before, after, mapping }: { before: Node; after: Node; mapping: Mapping }): Map<number, string> {
  const claims = new Map<number, { id: string; own: boolean; blank: boolean }>();
  before.forEach((node, offset) => {
    const id = idOf(node);
    if (isFixed(node.type.name)) return;
    const place = mapping.mapResult(offset + firstLetter(node), 1);
    if (!id || place.deleted) return;
    const index = after.resolve(place.pos).index(0);
    const heir = after.maybeChild(index);
    if (!heir || isFixed(heir.type.name) || heir.isLeaf !== node.isLeaf) return;
    const claim = { id, own: heir.attrs.id === id, blank: isBlank(node) };
    const standing = claims.get(index);
    if (!standing || outweighs(claim, standing)) claims.set(index, claim);
  });
  return new Map([...fixedClaims({ before, after }), ...[...claims].map(([index, { id }]) => [index, id] as const)]);
}

/** Title and standfirst stand at the same places in every text. */
function fixedClaims({ before, after }: { before: Node; after: Node }): Map<number, string> {
  const claims = new Map<number, string>();
  after.forEach((node, _, index) => {
    const was = before.maybeChild(index);
    const id = was && isFixed(node.type.name) && was.type === node.type ? idOf(was) : null;
    if (id) claims.set(index, id);
  });
  return claims;
}

/** How far into a passage its text begins; 0 for one that holds none, like a picture. */
function firstLetter(node: Node): number {
  let depth = 0;
  for (let inner: Node | null = node; inner && !inner.isLeaf; inner = inner.inlineContent ? null : inner.firstChild) depth += 1;
  return depth;
}

/** Words weigh more than none; among equals the id that the passage carries already. */
function outweighs(one: { own: boolean; blank: boolean }, other: { own: boolean; blank: boolean }): boolean {
  if (one.blank !== other.blank) return other.blank;
  return one.own && !other.own;
}

function withoutNestedIds(passage: Node, offset: number): AttrStep[] {
  const steps: AttrStep[] = [];
  passage.descendants((node, place) => {
    if (node.attrs.id) steps.push(new AttrStep(offset + 1 + place, 'id', null));
  });
  return steps;
}

function idOf(node: Node): string | null {
  const id = node.attrs.id;
  return typeof id === 'string' && PASSAGE_ID.test(id) ? id : null;
}
