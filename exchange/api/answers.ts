import { z } from 'zod';
import { CREDIT_ROLES, KINDS } from '@/domain/article';

const Language = z.enum(['zh-CN', 'en']).meta({ description: 'BCP 47.' });
const Address = z.url({ protocol: /^https?$/ }).meta({ description: 'Absolute.' });
const Slug = z.string().meta({ description: 'The last part of an address; it stays when the name changes.' });
const Moment = z.iso.datetime();

const Words = z.strictObject({ zh: z.string(), en: z.string() }).meta({ description: 'In both languages.' });
const Addresses = z
  .strictObject({ zh: Address.nullable(), en: Address.nullable() })
  .meta({ description: 'The page in each language; null where there is none.' });

const Feeds = z.strictObject({ rss: Address, atom: Address, json: Address });

const Picture = z.strictObject({ url: Address, type: z.string(), width: z.int(), height: z.int() });
const Named = z.strictObject({ slug: Slug, name: z.string() });

const summary = {
  id: z.uuid().meta({ description: 'The article, whatever its language.' }),
  language: Language,
  url: Address.meta({ description: 'The page that readers open.' }),
  title: z.string(),
  standfirst: z.string().meta({ description: 'What stands under the headline; may be empty.' }),
  section: Named,
  tags: z.array(Named),
  eventDate: z.iso.date().nullable().meta({ description: 'The day of which the article tells, where there is one.' }),
  picture: Picture.nullable().meta({ description: 'The lead picture.' }),
  publishedAt: Moment.meta({ description: 'When the text first went out.' }),
  updatedAt: Moment.meta({ description: 'When what is live now went out.' }),
};

/** A live text as lists show it. */
export const ApiSummary = z.strictObject({
  ...summary,
  article: Address.meta({ description: 'The whole article in this interface, in both languages.' }),
  otherLanguage: z.strictObject({ language: Language, url: Address }).nullable(),
});
export type ApiSummary = z.infer<typeof ApiSummary>;

export const ApiArticlePage = z.strictObject({
  items: z.array(ApiSummary).meta({ description: 'The newest first.' }),
  next: Address.nullable().meta({ description: 'The page after this one; null on the last.' }),
});

const Credit = z.strictObject({ role: z.enum(CREDIT_ROLES), names: z.string() });
const Credited = z.strictObject({
  role: z.enum(CREDIT_ROLES),
  name: z.string(),
  person: Slug.nullable().meta({ description: 'Where the name is known to be somebody’s: see /api/v1/people.' }),
});
const Correction = z.strictObject({ at: Moment, words: z.string() });

/** A live text, whole. */
export const ApiText = z.strictObject({
  ...summary,
  description: z.string().meta({ description: 'For search results; may be empty.' }),
  html: z.string().meta({ description: 'The body, without title and standfirst, in plain HTML with absolute addresses.' }),
  text: z.string().meta({ description: 'The words of the body, one block a line.' }),
  credits: z.array(Credit).meta({ description: 'As the text names them.' }),
  people: z.array(Credited).meta({ description: 'Everybody who is credited, one by one.' }),
  corrections: z.array(Correction).meta({ description: 'What readers were told of corrections, the newest first.' }),
  revisingSince: Moment.nullable().meta({ description: 'Since when readers have been told that the text is being revised.' }),
});
export type ApiText = z.infer<typeof ApiText>;

export const ApiArticle = z.strictObject({
  id: z.uuid(),
  kind: z.enum(KINDS).meta({ description: 'News stands in lists; a page, such as «about us», does not.' }),
  originalLanguage: Language.meta({ description: 'The language in which it was written; the other text is its translation.' }),
  texts: z.strictObject({ zh: ApiText.nullable(), en: ApiText.nullable() }),
  alternates: z.array(z.strictObject({ hreflang: z.string(), url: Address })).meta({ description: 'Every form of its page.' }),
});
export type ApiArticle = z.infer<typeof ApiArticle>;

const Passage = z.strictObject({ id: z.string(), type: z.string(), html: z.string(), text: z.string() });

/** Both texts of an article, passage by passage. */
export const ApiPair = z.strictObject({
  id: z.uuid(),
  originalLanguage: Language,
  rows: z
    .array(
      z.strictObject({
        kind: z.enum(['renders', 'added', 'left-out']).meta({ description: 'A passage may have no counterpart on purpose.' }),
        zh: z.array(Passage),
        en: z.array(Passage),
      }),
    )
    .meta({ description: 'In the order of the original. People have confirmed what renders what.' }),
});
export type ApiPair = z.infer<typeof ApiPair>;

export const ApiSections = z.strictObject({
  items: z
    .array(z.strictObject({ slug: Slug, name: Words, about: Words, urls: Addresses, feeds: z.strictObject({ zh: Feeds, en: Feeds }) }))
    .meta({ description: 'In the order in which the site shows them.' }),
});

export const ApiSuggestions = z.strictObject({
  suggestions: z
    .array(
      z.strictObject({
        text: z.string(),
        lang: Language.meta({ description: 'The language of `text`.' }),
        kind: z.enum(['article', 'person', 'tag', 'section', 'term']).meta({ description: 'What `href` leads to; for a term, a search.' }),
        href: z.string().meta({ description: 'A path of this site.' }),
      }),
    )
    .max(12)
    .meta({ description: 'The likeliest first.' }),
});

export const ApiTagPage = z.strictObject({
  items: z.array(z.strictObject({ slug: Slug, name: Words, urls: Addresses })),
  next: Address.nullable(),
});

export const ApiPersonPage = z.strictObject({
  items: z.array(z.strictObject({ slug: Slug, name: Words, about: Words, urls: Addresses })),
  next: Address.nullable(),
});

/** Why a request was not answered (RFC 9457). */
export const ApiProblem = z.strictObject({
  type: Address.meta({ description: 'Where the kind of problem is explained.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  parameters: z
    .array(z.strictObject({ name: z.string(), fault: z.enum(['missing', 'unknown', 'repeated', 'malformed']), words: z.string() }))
    .optional(),
});
export type ApiProblem = z.infer<typeof ApiProblem>;

/** What a program needs to show an article in another page (oembed.com §2.3.4). */
export const OEmbedAnswer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string().optional(),
  provider_name: z.string(),
  provider_url: Address,
  cache_age: z.int(),
  thumbnail_url: Address.optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
  html: z.string(),
  width: z.int(),
  height: z.int(),
});
export type OEmbedAnswer = z.infer<typeof OEmbedAnswer>;
