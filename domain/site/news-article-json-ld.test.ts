import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CREDIT_ROLES } from '@/domain/article';
import { DIRECTIONS, sourceOf } from '@/domain/direction';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { type DescribedArticle, newsArticleJsonLd, type Publisher } from './news-article-json-ld';

const publisher: Publisher = {
  name: '云栖湖医院',
  logo: { path: '/media/logo/480.webp', width: 480, height: 120 },
  origin: 'https://news.example.org',
};

const ferry: DescribedArticle = {
  locale: 'en',
  direction: 'zh-en',
  presence: { zh: '/zh/news/du-lun', en: '/en/news/ferry' },
  title: 'A ferry at dawn',
  description: 'It leaves at six.',
  section: 'News',
  tags: ['Lake', 'Transport'],
  firstPublishedAt: new Date('2026-11-20T01:00:00Z'),
  publishedAt: new Date('2026-11-22T02:00:00Z'),
  credits: [
    { role: 'by', name: 'Su Yan', contributor: 'su-yan' },
    { role: 'translated', name: 'Ann Lee', contributor: null },
    { role: 'department', name: 'Press Office', contributor: null },
  ],
  creditText: 'By Su Yan · Translated by Ann Lee',
  corrections: [{ at: new Date('2026-11-22T02:00:00Z'), text: 'The ferry leaves at six, not at five.' }],
  image: { path: '/media/ferry/1440.webp', width: 1440, height: 960 },
  text: 'It leaves at six in the morning.',
};

describe('newsArticleJsonLd', () => {
  it('says who wrote, who translated and who publishes', () => {
    expect(newsArticleJsonLd(ferry, publisher)).toMatchObject({
      author: [
        {
          '@type': 'Person',
          '@id': 'https://news.example.org/en/people/su-yan#this',
          name: 'Su Yan',
          url: 'https://news.example.org/en/people/su-yan',
        },
      ],
      translator: [{ '@type': 'Person', name: 'Ann Lee' }],
      sourceOrganization: [{ '@type': 'Organization', name: 'Press Office' }],
      creditText: 'By Su Yan · Translated by Ann Lee',
      publisher: { '@type': 'Organization', name: '云栖湖医院', logo: { url: 'https://news.example.org/media/logo/480.webp' } },
    });
  });

  it('names the office as the author of what nobody signs', () => {
    expect(newsArticleJsonLd({ ...ferry, credits: [] }, publisher)).toMatchObject({ author: [{ name: '云栖湖医院' }] });
  });

  it('tells what was put right, and when', () => {
    expect(newsArticleJsonLd(ferry, publisher).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'The ferry leaves at six, not at five.',
        datePublished: '2026-11-22T02:00:00.000Z',
        inLanguage: 'en',
      },
    ]);
  });

  it('names no edition that is not live', () => {
    const alone = newsArticleJsonLd({ ...ferry, presence: { zh: null, en: '/en/news/ferry' } }, publisher);
    expect(alone).not.toHaveProperty('translationOfWork');
    expect(alone).not.toHaveProperty('workTranslation');
  });

  it('leaves out what is empty', () => {
    const bare = { ...ferry, description: '', tags: [], credits: [], creditText: '', corrections: [], image: null };
    const described: unknown = JSON.parse(JSON.stringify(newsArticleJsonLd(bare, { ...publisher, logo: null })));
    for (const name of ['description', 'keywords', 'translator', 'creditText', 'correction', 'image']) {
      expect(described).not.toHaveProperty(name);
    }
  });
});

// What search engines ask of an article (developers.google.com/search/docs/appearance/structured-data/article): a headline, absolute
// addresses, dates with a zone, authors with a type and a name and nothing else in it, pictures with their measures.
const Absolute = z.url({ protocol: /^https$/ });
const Instant = z.iso.datetime({ offset: true });
const Named = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  '@id': Absolute.optional(),
  name: z.string().min(1),
  url: Absolute.optional(),
  logo: z.unknown().optional(),
});
const Edition = z.strictObject({ '@type': z.literal('NewsArticle'), '@id': Absolute, url: Absolute, inLanguage: z.enum(['zh-CN', 'en']) });
const Asked = z.object({
  ...Edition.shape,
  headline: z.string().min(1),
  author: z.array(Named).min(1),
  publisher: Named,
  datePublished: Instant,
  dateModified: Instant,
  image: z.array(z.object({ url: Absolute, width: z.string().regex(/^\d+ px$/), height: z.string().regex(/^\d+ px$/) })).optional(),
  translationOfWork: Edition.optional(),
  workTranslation: Edition.optional(),
  timeRequired: z.string().regex(/^PT[1-9]\d*M$/),
});

const words = fc.string({ minLength: 1, unit: 'grapheme' });
const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const credit = fc.record({ role: fc.constantFrom(...CREDIT_ROLES), name: words, contributor: fc.option(slug) });
const article = fc.record({
  direction: fc.constantFrom(...DIRECTIONS),
  presence: fc.record({ zh: slug.map((last) => `/zh/news/${last}`), en: slug.map((last) => `/en/news/${last}`) }),
  title: words,
  description: fc.string(),
  section: words,
  tags: fc.array(words),
  credits: fc.array(credit),
  creditText: fc.string(),
  text: fc.string(),
  first: fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') }),
});

type Drawn = typeof article extends fc.Arbitrary<infer T> ? T : never;

function described(locale: Locale, { first, ...drawn }: Drawn): z.infer<typeof Asked> {
  const whole = { ...ferry, ...drawn, locale, firstPublishedAt: first, publishedAt: first };
  return Asked.parse(JSON.parse(JSON.stringify(newsArticleJsonLd(whole, publisher))));
}

it('of two editions names each by the other, the source as what was translated', () => {
  fc.assert(
    fc.property(article, (drawn) => {
      const source = sourceOf(drawn.direction);
      const [original, translation] = [described(source, drawn), described(otherLocale(source), drawn)];
      expect(original.workTranslation?.['@id']).toBe(translation['@id']);
      expect(translation.translationOfWork?.['@id']).toBe(original['@id']);
      expect(original.translationOfWork ?? translation.workTranslation).toBeUndefined();
      for (const locale of LOCALES) expect(described(locale, drawn).inLanguage).toBe(locale === 'zh' ? 'zh-CN' : 'en');
    }),
  );
});
