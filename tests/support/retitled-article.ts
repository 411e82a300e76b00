import postgres from 'postgres';
import { z } from 'zod';
import { samplePeople } from '@/cli/sample/accounts';
import { transaction } from '@/db/database';
import { findActorById, findPersonByEmail } from '@/db/people';
import type { Actor, Role } from '@/domain/actor';
import type { Pair } from '@/domain/review/pair';
import { confirmEverything, pairInReview, reword, sign } from './article-in-review';

/** An article that readers have in both languages and that nobody is working on. */
const Standing = z.object({
  articleId: z.uuid(),
  zh: z.object({ slug: z.string(), title: z.string() }),
  en: z.object({ slug: z.string(), title: z.string() }),
});
export type Standing = z.infer<typeof Standing>;

/** The sample newsroom's own that are carried from Chinese into English, the newest first. */
export async function listStanding(databaseUrl: string): Promise<Standing[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const rows = await sql`
    SELECT zh.article_id AS "articleId", jsonb_build_object('slug', zh.slug, 'title', zh.title) AS zh, jsonb_build_object('slug', en.slug, 'title', en.title) AS en
    FROM live_editions AS zh JOIN live_editions AS en ON en.article_id = zh.article_id AND en.locale = 'en'
    JOIN articles AS article ON article.id = zh.article_id
    WHERE zh.locale = 'zh' AND zh.kind = 'news' AND article.direction = 'zh-en' AND article.stage->>'at' = 'drafting' AND EXISTS (SELECT FROM pair_checks WHERE pair_checks.article_id = article.id)
    ORDER BY zh.first_published_at DESC`;
  await sql.end();
  return z.array(Standing).parse(rows);
}

/** The newest of them, which every list shows. */
export async function findStanding(databaseUrl: string): Promise<Standing> {
  const [newest] = await listStanding(databaseUrl);
  if (!newest) throw new Error('Nothing is published in both languages.');
  return newest;
}

/** How many articles readers have. */
export async function countLive(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const rows = await sql`SELECT count(DISTINCT article_id)::int AS count FROM live_editions`;
  await sql.end();
  return z.object({ count: z.int() }).parse(rows[0]).count;
}

type Office = Record<'writer' | 'translator' | 'chinese' | 'english' | 'fidelity' | 'publisher', Actor>;

/** One person for each part of the work, none of whom reviews what they wrote. */
export async function sampleOffice(): Promise<Office> {
  const busy = new Set<string>();
  async function somebody(role: Role): Promise<Actor> {
    const chosen = samplePeople().find(({ email, roles }) => roles.includes(role) && !busy.has(email));
    const person = chosen && (await transaction((tx) => findPersonByEmail(tx, chosen.email)));
    const actor = person && (await findActorById(person.id));
    if (!chosen || !actor) throw new Error(`Nobody in the sample newsroom is free as ${role}.`);
    busy.add(chosen.email);
    return actor;
  }
  const [publisher, writer, translator] = [await somebody('publisher'), await somebody('writer'), await somebody('translator:zh-en')];
  const [fidelity, english] = [await somebody('reviewer:fidelity'), await somebody('reviewer:en')];
  return { publisher, writer, translator, fidelity, english, chinese: await somebody('reviewer:zh').catch(() => fidelity) };
}

/** Gives an article other headlines and has the pair signed by everybody, ready to be released. */
export async function retitle({ articleId }: Standing, people: Office, titles: { zh: string; en: string }): Promise<Pair> {
  await reword({ articleId, locale: 'zh', by: people.writer }, 0, titles.zh);
  await reword({ articleId, locale: 'en', by: people.translator }, 0, titles.en);
  await confirmEverything(articleId, people.translator);
  const pair = await pairInReview(articleId, people.writer);
  for (const [kind, by] of [
    ['language:zh', people.chinese],
    ['language:en', people.english],
    ['fidelity', people.fidelity],
    ['final', people.publisher],
  ] as const) {
    const signed = await sign(by, pair, kind);
    if (!signed.ok) throw new Error(`The ${kind} sign-off was refused: ${signed.refusal}`);
  }
  return pair;
}
