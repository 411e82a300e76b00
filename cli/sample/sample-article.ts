import { z } from 'zod';
import { CREDIT_ROLES, KINDS } from '@/domain/article';
import { DIRECTIONS } from '@/domain/direction';

const Inline = z.string().min(1);

const SamplePicture = z.strictObject({ image: z.string(), alt: z.string(), caption: z.string(), credit: z.string() });
type SamplePicture = z.infer<typeof SamplePicture>;

/** One block of a sample text. Inline text knows `**bold**` and `[words](address)` and nothing else. */
const SampleNode = z.union([
  z.strictObject({ title: Inline }),
  z.strictObject({ standfirst: Inline }),
  z.strictObject({ p: Inline }),
  z.strictObject({ h2: Inline }),
  z.strictObject({ h3: Inline }),
  z.strictObject({ ul: z.array(Inline).min(1) }),
  z.strictObject({ ol: z.array(Inline).min(1) }),
  z.strictObject({ quote: z.array(Inline).min(1) }),
  z.strictObject({ pullquote: Inline }),
  SamplePicture,
  z.strictObject({ gallery: z.array(SamplePicture).min(2) }),
  z.strictObject({ table: z.array(z.array(Inline).min(1)).min(2) }),
  z.strictObject({ divider: z.literal(true) }),
]);
export type SampleNode = z.infer<typeof SampleNode>;

/** The pictures of a block: a picture by itself, or those of a gallery. */
export function picturesOf(node: SampleNode): SamplePicture[] {
  if ('image' in node) return [node];
  return 'gallery' in node ? node.gallery : [];
}

const SampleEdition = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  credits: z.array(z.object({ role: z.enum(CREDIT_ROLES), names: z.string() })),
  nodes: z.array(SampleNode).min(3),
});
export type SampleEdition = z.infer<typeof SampleEdition>;

/** An article of the sample newsroom; `rows` says which nodes of the Chinese render which of the English text. */
export const SampleArticle = z.object({
  key: z.string(),
  kind: z.enum(KINDS).default('news'),
  direction: z.enum(DIRECTIONS),
  section: z.string(),
  /** Work on it begins on this day; of news it is the day of the event too. */
  eventDate: z.iso.date(),
  /** Slugs of tags.json. */
  tags: z.array(z.string()).default([]),
  zh: SampleEdition,
  en: SampleEdition,
  rows: z.array(z.tuple([z.array(z.int()), z.array(z.int())])),
});
export type SampleArticle = z.infer<typeof SampleArticle>;
