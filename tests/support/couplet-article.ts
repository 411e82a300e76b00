import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { createArticle } from '@/commands/create-article';
import { appendSteps } from '@/db/append-steps';
import { appDatabase, transaction } from '@/db/database';
import { findHeads } from '@/db/heads';
import { listLinks } from '@/db/links';
import { findOutlines } from '@/db/outlines';
import type { Actor, Role } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { rows } from '@/domain/pair/rows';
import { proseSchema } from '@/domain/prose/schema';
import type { TestDatabase } from './database';
import { startOf } from './start-of';

/** Somebody with these roles, in the database too. */
export async function somebody({ owner }: TestDatabase, ...roles: Role[]): Promise<Actor> {
  const id = crypto.randomUUID();
  await owner`INSERT INTO people (id, name, email) VALUES (${id}, ${id}, ${`${id}@couplet.example`})`;
  for (const role of roles) await owner`INSERT INTO person_roles (person_id, role) VALUES (${id}, ${role})`;
  return { id, roles };
}

/** An empty article, its source Chinese. Answers its id. */
export async function emptyArticle({ owner }: TestDatabase, writer: Actor): Promise<string> {
  await owner`INSERT INTO sections (slug, name_zh, name_en) VALUES ('news', '新闻', 'News') ON CONFLICT DO NOTHING`;
  const created = await createArticle(writer, { direction: 'zh-en', section: 'news' });
  if (!created.ok) throw new Error(created.refusal);
  return created.value.articleId;
}

type Place = { articleId: string; locale: Locale; by: Actor };

/** Changes one text as its editor would: `change` gets a transform at the head. */
export async function edit({ articleId, locale, by }: Place, change: (transform: Transform) => void): Promise<void> {
  const head = (await findHeads(appDatabase(), articleId))[locale];
  if (!head) throw new Error(`There is no text in ${locale}.`);
  const steps = (doc: Node) => {
    const transform = new Transform(doc);
    change(transform);
    return transform.steps;
  };
  const made = await transaction((tx) => appendSteps(tx, { editionId: head.editionId, steps, author: by.id }));
  if (!made.ok) throw new Error(made.refusal);
}

/** Makes the body of one text these paragraphs, as if typed at once. */
export async function writeBody(place: Place, ...paragraphs: string[]): Promise<void> {
  await edit(place, (transform) => {
    const { paragraph } = proseSchema.nodes;
    const start = bodyStart(transform.doc);
    const made = paragraphs.map((words) => paragraph.create(null, words ? proseSchema.text(words) : null));
    transform.replaceWith(start, transform.doc.content.size, made);
  });
}

function bodyStart(doc: Node): number {
  return startOf(doc, 2);
}

/** The rows of the translation desk as «source words | target words state», the blank ones left out. */
export async function gridOf(articleId: string): Promise<string[]> {
  const article = await findOutlines(appDatabase(), articleId);
  if (!article) throw new Error('There is no such article.');
  const heads = await findHeads(appDatabase(), articleId);
  const words = (locale: Locale, ids: readonly string[]) =>
    heads[locale]?.doc.children
      .filter((node) => ids.includes(String(node.attrs.id)))
      .map((node) => node.textContent)
      .join(' + ');
  return rows({ ...article, links: await listLinks(appDatabase(), articleId) })
    .filter((row) => row.state !== 'blank')
    .map((row) => `${words('zh', row.source)} | ${words('en', row.target)} ${row.state}`);
}

/** Links and fingerprints of the article, for what a person sees. */
export async function seenBy(articleId: string) {
  const article = await findOutlines(appDatabase(), articleId);
  if (!article) throw new Error('There is no such article.');
  const grid = rows({ ...article, links: await listLinks(appDatabase(), articleId) });
  const prints = (locale: Locale, ids: readonly string[]) =>
    article.outlines[locale].filter(({ id }) => ids.includes(id)).map(({ fingerprint }) => fingerprint);
  return grid.map((row) => ({
    ...row,
    linkId: row.link?.id ?? '',
    seen: { zh: prints('zh', row.source), en: prints('en', row.target) },
  }));
}
