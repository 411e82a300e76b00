import type { Page } from '@playwright/test';
import { Node } from 'prosemirror-model';
import { z } from 'zod';
import { LinkState } from '@/domain/pair/link-state';
import { passagesOf } from '@/domain/prose/passages';
import { proseSchema } from '@/domain/prose/schema';
import { expect } from './e2e';
import { startOf } from './start-of';
import { createArticle, writeByHand } from './write-by-hand';

const Opened = z.object({ value: z.object({ doc: z.unknown() }) });
const Links = z.object({ value: LinkState });

export type ReadyArticle = { articleId: string; editions: { zh: string; en: string }; titles: { zh: string; en: string } };

/** Titles that no other run has. */
export function titlesOf(zh: string, en: string): { zh: string; en: string } {
  const own = crypto.randomUUID().slice(0, 8);
  return { zh: `${zh} ${own}`, en: `${en} ${own}` };
}

/** Sends a command as the person who is signed in on a page. It must not be refused. */
export async function command(page: Page, origin: string, verb: string, data: unknown): Promise<unknown> {
  const answer = await page.request.post(`/api/commands/${verb}`, { headers: { origin }, data });
  expect(answer.ok(), `${verb}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** An article of two paragraphs, written, translated and confirmed: `writing` and `translating` are pages of those who may. */
export async function readyByHand({
  writing,
  translating,
  origin,
  titles,
}: {
  writing: Page;
  translating: Page;
  origin: string;
  titles: { zh: string; en: string };
}): Promise<ReadyArticle> {
  const writer = { request: writing.request, origin };
  const translator = { request: translating.request, origin };
  const slug = `ready-${crypto.randomUUID().slice(0, 13)}`;
  const { articleId, editions } = await createArticle(writer, 'zh-en');
  await writeByHand(writer, editions.zh, (transform) => {
    const block = (text: string) => proseSchema.nodes.paragraph.create(null, proseSchema.text(text));
    transform.replaceWith(startOf(transform.doc, 2), transform.doc.content.size, [block('十一月二十日，新馆开放。'), block('全年免费。')]);
    transform.insert(1, proseSchema.text(titles.zh));
    transform.setDocAttribute('slug', slug);
  });
  const sourceIds = passagesOf(await docOf(writing, editions.zh)).map(({ id }) => id);
  await command(translating, origin, 'start-passages', { articleId, sourceIds });
  await writeByHand(translator, editions.en, (transform) => {
    transform.insert(startOf(transform.doc, 3) + 1, proseSchema.text('Entry is free all year.'));
    transform.insert(startOf(transform.doc, 2) + 1, proseSchema.text('The new hall opened on 20 November.'));
    transform.insert(1, proseSchema.text(titles.en));
    transform.setDocAttribute('slug', slug);
  });
  await confirmByHand(translating, { articleId, editions, titles }, origin);
  return { articleId, editions, titles };
}

/** Confirms every link of an article against its texts as they are. */
export async function confirmByHand(page: Page, { articleId, editions }: ReadyArticle, origin: string): Promise<void> {
  const texts = { zh: passagesOf(await docOf(page, editions.zh)), en: passagesOf(await docOf(page, editions.en)) };
  const { links } = Links.parse(await (await page.request.get(`/api/articles/${articleId}/links`)).json()).value;
  const seen = (locale: 'zh' | 'en', ids: readonly string[]) =>
    texts[locale].filter(({ id }) => ids.includes(id)).map(({ fingerprint }) => fingerprint);
  const worded = links.filter((link) => texts.en.some((passage) => link.en.includes(passage.id) && !passage.blank));
  const confirm = worded.map(({ id, zh, en }) => ({ linkId: id, seen: { zh: seen('zh', zh), en: seen('en', en) } }));
  await command(page, origin, 'confirm-links', { articleId, confirm });
}

async function docOf(page: Page, editionId: string): Promise<Node> {
  const opened = Opened.parse(await (await page.request.get(`/api/editions/${editionId}`)).json());
  return Node.fromJSON(proseSchema, opened.value.doc);
}
