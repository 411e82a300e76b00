import { z } from 'zod';

const Address = z.url({ protocol: /^https?$/ });
const Author = z
  .strictObject({ name: z.string().min(1).optional(), url: Address.optional(), avatar: Address.optional() })
  .refine((author) => Object.keys(author).length > 0);
const Extension = z.record(z.string().regex(/^_[a-zA-Z]/), z.looseObject({ about: Address.optional() }));

const Attachment = z.strictObject({
  url: Address,
  mime_type: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
  title: z.string().optional(),
  size_in_bytes: z.int().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
});

const item = {
  id: z.string().min(1),
  url: Address.optional(),
  external_url: Address.optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: Address.optional(),
  banner_image: Address.optional(),
  date_published: z.iso.datetime({ offset: true }).optional(),
  date_modified: z.iso.datetime({ offset: true }).optional(),
  authors: z.array(Author).min(1).optional(),
  tags: z.array(z.string()).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
  attachments: z.array(Attachment).optional(),
};

const feed = {
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: Address.optional(),
  feed_url: Address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: Address.optional(),
  icon: Address.optional(),
  favicon: Address.optional(),
  authors: z.array(Author).min(1).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url: Address })).optional(),
};

/** Only the names that JSON Feed 1.1 has (jsonfeed.org/version/1.1), and extensions whose names begin with an underscore. */
function withExtensions<T extends z.ZodRawShape>(shape: T) {
  const known = new Set(Object.keys(shape));
  return z.looseObject(shape).refine((value) => {
    const others = Object.fromEntries(Object.entries(value).filter(([name]) => !known.has(name)));
    return Extension.safeParse(others).success;
  });
}

const Item = withExtensions(item).refine((value) => value.content_html !== undefined || value.content_text !== undefined);

/** A JSON Feed as its specification describes it. */
export const JsonFeed = withExtensions({ ...feed, items: z.array(Item) }).refine(({ items }) => {
  return new Set(items.map(({ id }) => id)).size === items.length;
});
