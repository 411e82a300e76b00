import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { Fields } from '@/domain/article';
import { isPlainProse } from '@/domain/is-plain';

export const LONGEST_LINE = 2000;
export const MOST_SPAN = 50;
export const MOST_START = 1_000_000;

const LINE = z.string().max(LONGEST_LINE).refine(isPlainProse);
const SPAN = z.int().min(1).max(MOST_SPAN);

const Cell = z.object({ colspan: SPAN, rowspan: SPAN, colwidth: z.array(z.int().min(1).max(4000)).max(50).nullable() });

/** What the attributes of each kind of node may hold, beside what the schema itself says. */
const ATTRIBUTES: Readonly<Record<string, z.ZodType>> = {
  heading: z.object({ level: z.int().min(2).max(4) }),
  orderedList: z.object({ start: z.int().min(0).max(MOST_START) }),
  image: z.object({ media: z.uuid().nullable(), alt: LINE, caption: LINE, credit: LINE }),
  tableCell: Cell,
  tableHeader: Cell,
};

/** Lists in lists in tables: more than anybody writes, and few enough that walking them can't exhaust the stack. */
const DEEPEST = 30;

/** True for a passage that may stand in an edition: it follows the schema, and its attributes, links and text are harmless. */
export function isSoundPassage(passage: Node): boolean {
  if (isDeeper(passage, DEEPEST) || !followsSchema(passage)) return false;
  let sound = isSoundNode(passage);
  passage.descendants((node) => {
    sound &&= isSoundNode(node);
    return sound;
  });
  return sound;
}

/** True for fields that an edition may have. */
export function isSoundFields(attrs: unknown): boolean {
  const fields = Fields.safeParse(attrs);
  if (!fields.success) return false;
  const { slug, description, credits, leadAlt = '' } = fields.data;
  return [slug, description, leadAlt, ...credits.map(({ names }) => names)].every(isPlainProse);
}

/** Addresses that a link may lead to: web, mail, or a place on this site. Anything else could run in the reader's page. */
export function isSoundAddress(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2000 || /[\s\p{Cc}]/u.test(href) || !href.isWellFormed()) return false;
  if (/^(\/(?![/\\])|[#?])/.test(href)) return true;
  return /^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

/** True when the node alone, whatever it holds, is harmless. */
export function isSoundNode(node: Node): boolean {
  const attributes = ATTRIBUTES[node.type.name];
  if (attributes && !attributes.safeParse(node.attrs).success) return false;
  if (node.isText && !isPlainProse(node.text ?? '')) return false;
  return node.marks.every((mark) => mark.type.name !== 'link' || isSoundAddress(mark.attrs.href));
}

function isDeeper(node: Node, limit: number): boolean {
  if (limit === 0) return true;
  return node.children.some((child) => isDeeper(child, limit - 1));
}

function followsSchema(node: Node): boolean {
  try {
    node.check();
    return true;
  } catch {
    return false;
  }
}
