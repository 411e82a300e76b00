import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Node } from 'prosemirror-model';
import { z } from 'zod';
import type { Locale } from '@/domain/locale';
import { LinkState } from '@/domain/pair/link-state';
import { isOpen } from '@/domain/pair/row-state';
import { rows } from '@/domain/pair/rows';
import { type Passage, passagesOf } from '@/domain/prose/passages';
import { proseSchema } from '@/domain/prose/schema';
import { expect } from './e2e';
import type { Desk, Office } from './office';
import { startOf } from './start-of';
import { createArticle, writeByHand } from './write-by-hand';

export type Article = { articleId: string; editions: Record<Locale, string>; title: Record<Locale, string>; slug: Record<Locale, string> };

/** What every article of a journey says: after the title come standfirst, picture and paragraphs, so its passages are six. */
const TEXT = {
  zh: {
    standfirst: '读书角开在门诊大厅东侧。',
    alt: '湖两岸隔水相望的屋舍。',
    paragraphs: ['读书角有两百本书，不用登记。', '书由志愿者每周更换。', '看完放回原处即可。'],
    credits: [
      { role: 'by', names: '周岚' },
      { role: 'photo', names: '陈可' },
    ],
  },
  en: {
    standfirst: 'The corner is on the east side of the outpatient hall.',
    alt: 'Houses on two shores of a lake.',
    paragraphs: [
      'The corner has 200 books and no list to sign.',
      'Volunteers change the books every week.',
      'Put a book back when you have read it.',
    ],
    credits: [
      { role: 'by', names: 'Zhou Lan' },
      { role: 'photo', names: 'Chen Ke' },
    ],
  },
} as const satisfies Record<Locale, unknown>;

/** How many passages each text of such an article has; title, standfirst and picture come first. */
export const PASSAGES = 6;
export const FIRST_PARAGRAPH = 3;

/** Other words for the second paragraph. */
export const MENDED = {
  zh: { index: FIRST_PARAGRAPH + 1, words: '书由志愿者每周五更换。' },
  en: { index: FIRST_PARAGRAPH + 1, words: 'Volunteers change the books every Friday.' },
};

/** Sends a command that must not be refused. */
export async function command({ request, origin }: Desk, verb: string, input: unknown): Promise<void> {
  const answer = await request.post(`/api/commands/${verb}`, { headers: { origin }, data: input });
  expect(answer.ok(), `${verb}: ${await answer.text()}`).toBe(true);
}

/** An article that is written in Chinese, translated and confirmed, and can be sent to review. Its titles and addresses are its own. */
export async function readyArticle({ writer, translator }: Office): Promise<Article> {
  const stamp = crypto.randomUUID().slice(0, 8);
  const title = { zh: `读书角 ${stamp}`, en: `A reading corner ${stamp}` };
  const slug = { zh: `du-shu-jiao-${stamp}`, en: `reading-corner-${stamp}` };
  const media = await uploadPicture(writer);
  const { articleId, editions } = await createArticle(writer, 'zh-en');
  const article = { articleId, editions, title, slug };
  await command(writer, 'change-facts', { articleId, facts: { leadMedia: media } });
  await writeByHand(writer, editions.zh, (transform) => {
    const { image, paragraph } = proseSchema.nodes;
    const picture = image.create({ media, alt: TEXT.zh.alt });
    const paragraphs = TEXT.zh.paragraphs.map((words) => paragraph.create(null, proseSchema.text(words)));
    transform.replaceWith(startOf(transform.doc, 2), transform.doc.content.size, [picture, ...paragraphs]);
    transform.insert(startOf(transform.doc, 1) + 1, proseSchema.text(TEXT.zh.standfirst));
    transform.insert(1, proseSchema.text(title.zh));
    transform.setDocAttribute('slug', slug.zh).setDocAttribute('credits', TEXT.zh.credits);
  });
  const source = await passagesIn(writer, editions.zh);
  await command(translator, 'start-passages', { articleId, sourceIds: source.map(({ id }) => id) });
  await writeByHand(translator, editions.en, (transform) => {
    for (const [place, words] of [...TEXT.en.paragraphs.entries()].reverse()) {
      transform.insert(startOf(transform.doc, FIRST_PARAGRAPH + place) + 1, proseSchema.text(words));
    }
    transform.setNodeAttribute(startOf(transform.doc, 2), 'alt', TEXT.en.alt);
    transform.insert(startOf(transform.doc, 1) + 1, proseSchema.text(TEXT.en.standfirst));
    transform.insert(1, proseSchema.text(title.en));
    transform.setDocAttribute('slug', slug.en).setDocAttribute('credits', TEXT.en.credits);
  });
  await confirmOpen(translator, article);
  return article;
}

/** The same, sent to review by its writer. */
export async function articleInReview(office: Office): Promise<Article> {
  const article = await readyArticle(office);
  await command(office.writer, 'send-to-review', { articleId: article.articleId });
  return article;
}

/** Puts other words in the place of one passage, counted from 0. */
export async function reword(desk: Desk, editionId: string, { index, words }: { index: number; words: string }): Promise<void> {
  await writeByHand(desk, editionId, (transform) => {
    const start = startOf(transform.doc, index) + 1;
    transform.replaceWith(start, start + transform.doc.child(index).content.size, proseSchema.text(words));
  });
}

/** Another address for one of the texts. */
export async function readdress(desk: Desk, editionId: string, slug: string): Promise<void> {
  await writeByHand(desk, editionId, (transform) => transform.setDocAttribute('slug', slug));
}

/** The translator confirms what was changed, and the writer sends the article to review again. */
export async function sendAgain({ writer, translator }: Office, article: Article): Promise<void> {
  await confirmOpen(translator, article);
  await command(writer, 'send-to-review', { articleId: article.articleId });
}

/** The translator's word for every row that is open. */
async function confirmOpen(translator: Desk, { articleId, editions }: Article): Promise<void> {
  const outlines = { zh: await passagesIn(translator, editions.zh), en: await passagesIn(translator, editions.en) };
  const state = await translator.request.get(`/api/articles/${articleId}/links`);
  const { links } = z.object({ value: LinkState }).parse(await state.json()).value;
  const seen = (passages: readonly Passage[], ids: readonly string[]) =>
    passages.filter(({ id }) => ids.includes(id)).map(({ fingerprint }) => fingerprint);
  const confirm = rows({ outlines, links, direction: 'zh-en' }).flatMap(({ link, state, source, target }) =>
    link && isOpen(state) ? { linkId: link.id, seen: { zh: seen(outlines.zh, source), en: seen(outlines.en, target) } } : [],
  );
  if (confirm.length > 0) await command(translator, 'confirm-links', { articleId, confirm });
}

async function passagesIn({ request }: Desk, editionId: string): Promise<Passage[]> {
  const opened = z.object({ value: z.object({ doc: z.unknown() }) }).parse(await (await request.get(`/api/editions/${editionId}`)).json());
  return passagesOf(Node.fromJSON(proseSchema, opened.value.doc));
}

/** Takes a picture of the sample newsroom in; answers its id. */
async function uploadPicture({ request, origin }: Desk): Promise<string> {
  const buffer = await readFile(join(process.cwd(), 'cli/sample/pictures/two-shores.webp'));
  const file = { name: 'two-shores.webp', mimeType: 'image/webp', buffer };
  const answer = await request.post('/api/media', { headers: { origin }, multipart: { file } });
  return z.object({ value: z.object({ id: z.uuid() }) }).parse(await answer.json()).value.id;
}
