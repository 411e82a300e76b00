import { Fragment } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { sendToReview } from '@/commands/send-to-review';
import { startPassages } from '@/commands/start-passages';
import { appDatabase } from '@/db/database';
import { findHeads } from '@/db/heads';
import { findReaderArticle } from '@/db/views/reader/find-reader-article';
import type { Locale } from '@/domain/locale';
import { picturesIn } from '@/domain/prose/pictures-in';
import { proseSchema } from '@/domain/prose/schema';
import { accepted, confirmEverything, office, pairInReview, readyArticle, releaseSigned } from '@/tests/support/article-in-review';
import { edit, gridOf, seenBy } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { startOf } from '@/tests/support/start-of';

const database = await testDatabase();
const people = await office(database);
const { writer, translator } = people;
const { image, gallery } = proseSchema.nodes;

async function storedPicture(): Promise<string> {
  const [row] = await database.owner`
    INSERT INTO media (sha256, width, height, widths, original_name, uploaded_by)
    VALUES (${crypto.randomUUID()}, 1600, 1067, ARRAY[480, 960], 'hall.jpg', ${writer.id}) RETURNING id`;
  return String(row?.id);
}

const described = (media: string, words: string) => image.create({ media, alt: words, caption: words });

/** An article with a gallery of these pictures at the end of its Chinese text, nothing of it translated yet. */
async function articleWithGallery(...media: string[]): Promise<string> {
  const articleId = await readyArticle(database, people);
  await edit({ articleId, locale: 'zh', by: writer }, (transform) => {
    const pictures = media.map((id, place) => described(id, `图${place + 1}`));
    transform.insert(transform.doc.content.size, gallery.create(null, pictures));
  });
  return articleId;
}

async function translateGallery(articleId: string): Promise<void> {
  const sourceIds = (await seenBy(articleId)).filter(({ state }) => state === 'untranslated').flatMap(({ source }) => source);
  await accepted(startPassages(translator, { articleId, sourceIds: sourceIds.slice(-1) }));
}

async function sayWhatIsSeen(articleId: string, locale: Locale): Promise<void> {
  await edit({ articleId, locale, by: translator }, (transform) => {
    const place = transform.doc.childCount - 1;
    const pictures = picturesIn(transform.doc.child(place)).map(({ attrs }, at) => described(attrs.media, `Picture ${at + 1}`));
    const start = startOf(transform.doc, place) + 1;
    transform.replaceWith(start, start + pictures.length, pictures);
  });
}

async function lastOf(articleId: string, locale: Locale) {
  const doc = (await findHeads(appDatabase(), articleId))[locale]?.doc;
  return doc?.lastChild;
}

describe('a gallery', () => {
  it('comes to the translation with its pictures and without their words, and is a row like any other', async () => {
    const media = [await storedPicture(), await storedPicture()];
    const articleId = await articleWithGallery(...media);
    await translateGallery(articleId);
    const last = await lastOf(articleId, 'en');
    expect(last?.type.name).toBe('gallery');
    expect(last?.children.map(({ attrs }) => attrs)).toEqual(
      media.map((id) => ({ id: null, media: id, alt: '', caption: '', credit: '' })),
    );
    expect((await gridOf(articleId)).at(-1)).toMatch(/draft$/);
  });

  it('is not sent to review while one of its pictures has no alternative text in one language', async () => {
    const articleId = await articleWithGallery(await storedPicture(), await storedPicture());
    await translateGallery(articleId);
    await confirmEverything(articleId, translator);
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal: 'alternative-text-missing' });
    await sayWhatIsSeen(articleId, 'en');
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal: 'unconfirmed-passages' });
  });

  it('is not sent to review with a picture that is not stored', async () => {
    const articleId = await articleWithGallery(await storedPicture(), crypto.randomUUID());
    await translateGallery(articleId);
    await sayWhatIsSeen(articleId, 'en');
    await confirmEverything(articleId, translator);
    expect(await sendToReview(writer, { articleId })).toEqual({ ok: false, refusal: 'picture-missing' });
  });

  it('reaches the readers of both languages with all its pictures, in their order', async () => {
    const media = [await storedPicture(), await storedPicture(), await storedPicture()];
    const articleId = await articleWithGallery(...media);
    await translateGallery(articleId);
    await sayWhatIsSeen(articleId, 'en');
    await confirmEverything(articleId, translator);
    const pair = await releaseSigned(await pairInReview(articleId, writer), people);
    for (const locale of ['zh', 'en'] as const) {
      const article = await findReaderArticle({ locale, slug: pair[locale]?.fields.slug ?? '' });
      expect(article?.pictures.map(({ id }) => id)).toEqual(media);
    }
  });
});

describe('a revision by SQL', () => {
  it.each([
    ['a picture by itself', (media: string) => described(media, 'x')],
    ['a picture of a gallery', (media: string) => gallery.create(null, Fragment.from(described(media, 'x')))],
  ])('is refused when it shows %s that is not stored', async (_, made) => {
    const articleId = await readyArticle(database, people);
    const canonical = JSON.stringify(made(crypto.randomUUID()).toJSON());
    const insert = database.owner`
      INSERT INTO revisions (edition_id, article_id, locale, version, fields, passages, created_by)
      SELECT id, article_id, locale, version, '{}', jsonb_build_array(jsonb_build_object(
        'id', 'pppppppppppp', 'canonical', ${canonical}::text, 'wrote', jsonb_build_array(${writer.id}::text), 'from', '[]'::jsonb)), ${writer.id}
      FROM editions WHERE article_id = ${articleId} AND locale = 'zh'`;
    await expect(insert).rejects.toThrow(/there is no picture/);
  });
});
