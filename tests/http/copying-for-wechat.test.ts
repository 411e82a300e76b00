import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET } from '@/app/api/articles/[id]/wechat/route';
import { POST as upload } from '@/app/api/media/route';
import { startPassages } from '@/commands/start-passages';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import type { Locale } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { accepted, confirmEverything, office, pairInReview, readyArticle, releaseSigned, reword } from '@/tests/support/article-in-review';
import { edit, seenBy } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { asked, posted, signedIn } from '@/tests/support/signed-in';
import { startOf } from '@/tests/support/start-of';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, publisher } = people;
const { cookie } = await signedIn('writer');
const before = process.env.DATA_DIR;
const folder = await mkdtemp(join(tmpdir(), 'couplet-wechat-'));
process.env.DATA_DIR = folder;

afterAll(async () => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  await rm(folder, { recursive: true, force: true });
});

const Answer = z.object({ value: z.object({ title: z.string(), html: z.string(), text: z.string() }) });

function copy(id: string, lang: string, sent: { cookie?: string } = { cookie }): Promise<Response> {
  return GET(asked(`/api/articles/${id}/wechat?lang=${lang}`, sent), { params: Promise.resolve({ id }) });
}

async function copied(id: string, lang: Locale) {
  return Answer.parse(await (await copy(id, lang)).json()).value;
}

async function refusal(response: Response): Promise<[number, string]> {
  return [response.status, z.object({ refusal: z.string() }).parse(await response.json()).refusal];
}

async function storedPicture(): Promise<string> {
  const bytes = await sharp({ create: { width: 1600, height: 900, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), 'hall.png');
  const response = await upload(posted('/api/media', { cookie, body: form }));
  return z.object({ value: z.object({ id: z.uuid() }) }).parse(await response.json()).value.id;
}

/** A live article with a gallery of one picture, whose texts have been written on since. */
async function liveArticleWithPicture(): Promise<{ articleId: string; media: string }> {
  const media = await storedPicture();
  const articleId = await readyArticle(database, people);
  const { gallery, image } = proseSchema.nodes;
  const show = (by: typeof writer, locale: Locale, words: string) =>
    edit({ articleId, locale, by }, (transform) => {
      const picture = image.create({ media, alt: words, caption: words });
      const { doc } = transform;
      const last = startOf(doc, doc.childCount - 1);
      if (locale === 'zh') transform.insert(doc.content.size, gallery.create(null, picture));
      else transform.replaceWith(last + 1, last + 2, picture);
    });
  await show(writer, 'zh', '新大厅');
  const untranslated = (await seenBy(articleId)).filter(({ state }) => state === 'untranslated').flatMap(({ source }) => source);
  await accepted(startPassages(translator, { articleId, sourceIds: untranslated.slice(-1) }));
  await show(translator, 'en', 'The new hall');
  await confirmEverything(articleId, translator);
  await releaseSigned(await pairInReview(articleId, writer), people);
  await reword({ articleId, locale: 'zh', by: writer }, 2, '还没有发布的话');
  return { articleId, media };
}

describe('GET /api/articles/<id>/wechat', () => {
  it('gives everybody at the desk what readers have in the language asked for, and nothing of the draft', async () => {
    const { articleId } = await liveArticleWithPicture();
    const zh = await copied(articleId, 'zh');
    expect(zh.title).toBe('对联');
    expect(zh.html).toContain('第1段');
    expect(zh.html).toContain('新大厅');
    expect(`${zh.html}${zh.text}`).not.toContain('还没有发布的话');
    const en = await copied(articleId, 'en');
    expect([en.title, en.html.includes('The new hall'), en.html.includes('第1段')]).toEqual(['A couplet', true, false]);
  });

  it('names its pictures by absolute addresses of JPEG files that are there', async () => {
    const { articleId, media } = await liveArticleWithPicture();
    const { html } = await copied(articleId, 'zh');
    const [, path] = /<img src="https?:\/\/[^/"]+\/media\/([^"]+)"/.exec(html) ?? [];
    expect(path).toBe(`${media}/1200.jpg`);
    const bytes = await readFile(join(folder, 'media', `${path}`));
    expect((await fileTypeFromBuffer(bytes))?.mime).toBe('image/jpeg');
  });

  it('is refused where nothing is published: not yet, and not any more', async () => {
    expect(await refusal(await copy(await readyArticle(database, people), 'zh'))).toEqual([404, 'not-published']);
    expect(await refusal(await copy(crypto.randomUUID(), 'zh'))).toEqual([404, 'not-published']);
    const { articleId } = await liveArticleWithPicture();
    const publicationId = (await findLivePublication(appDatabase(), articleId))?.id ?? '';
    await accepted(withdrawPublication(publisher, { articleId, publicationId, notice: { zh: '', en: '' } }));
    expect(await refusal(await copy(articleId, 'zh'))).toEqual([404, 'not-published']);
  });

  it('is refused to strangers, to people without a part in the newsroom, and for what is no article or language', async () => {
    const articleId = await readyArticle(database, people);
    expect(await refusal(await copy(articleId, 'zh', {}))).toEqual([401, 'not-signed-in']);
    const guest = await signedIn();
    expect(await refusal(await copy(articleId, 'zh', { cookie: guest.cookie }))).toEqual([401, 'not-signed-in']);
    expect(await refusal(await copy(articleId, 'fr'))).toEqual([400, 'malformed']);
    expect(await refusal(await copy('no-id', 'zh'))).toEqual([400, 'malformed']);
  });
});
