import { z } from 'zod';
import { LOCALES } from '@/domain/locale';

const slug = (what: string) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,119}$/)
    .optional()
    .meta({ description: `Only articles ${what} with this slug.` });

// In a query «+» stands for a space, and few people write the offset of a moment as %2B.
const offsetKept = (value: unknown) => (typeof value === 'string' ? value.replace(/ (?=\d\d:\d\d$)/, '+') : value);

const moment = (what: string) =>
  z
    .preprocess(
      offsetKept,
      z.union([z.iso.date(), z.iso.datetime({ offset: true })]).refine((at) => at >= '1900'),
    )
    .optional()
    .meta({ description: `${what} An ISO 8601 moment with its offset, or a day, which begins in Beijing.` });

const cursor = z
  .string()
  .min(1)
  .max(300)
  .optional()
  .meta({ description: 'Where the page begins: as `next` of the page before gave it. It holds no date and never expires.' });

// Figures and nothing else: neither 1e2 nor 0x10.
const wholeNumber = (most: number) =>
  z.preprocess((value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value), z.int().min(1).max(most));

const limit = (usual: number, most: number) => wholeNumber(most).default(usual).meta({ description: 'How many a page holds at most.' });

/** GET /api/v1/articles */
export const ArticlesQuery = z.strictObject({
  lang: z.enum(LOCALES).meta({ description: 'The language of the texts. There is no list of both: an article may be live in one only.' }),
  section: slug('of the section'),
  tag: slug('under the tag'),
  person: slug('that credit the person'),
  since: moment('Only articles that first went out at this moment or later.'),
  until: moment('Only articles that first went out before this moment.'),
  cursor,
  limit: limit(20, 100),
});

/** GET /api/v1/tags and /api/v1/people */
export const NamesQuery = z.strictObject({ cursor, limit: limit(100, 500) });

/** GET /api/v1/suggest */
export const SuggestQuery = z.strictObject({
  lang: z.enum(LOCALES).meta({ description: 'The language of what is suggested; what was typed may be in either.' }),
  q: z.string().max(200).meta({ description: 'What somebody has typed so far. A longer one is cut.' }),
});

/** GET /api/v1, which people read. */
export const GuideQuery = z.strictObject({ lang: z.enum(LOCALES).optional() });

/** For addresses that take no parameter. */
export const NoQuery = z.strictObject({});

/** GET /oembed (oembed.com §2.2). Programs send more than the standard has; that is passed over. */
export const OEmbedQuery = z.object({
  url: z.string().min(1).max(2000).meta({ description: 'The address of an article of this site.' }),
  format: z.string().max(20).default('json').meta({ description: '`json` or `xml`; anything else is answered with 501.' }),
  maxwidth: wholeNumber(10_000).optional().meta({ description: 'The room that there is, in pixels.' }),
  maxheight: wholeNumber(10_000).optional().meta({ description: 'The room that there is, in pixels.' }),
});
