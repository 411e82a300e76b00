import { expect, it } from 'vitest';
import { foundList } from '@/app/[locale]/(reader)/found-list';
import { frontStories } from '@/app/[locale]/(reader)/front-stories';
import { foundStory } from '@/app/[locale]/(reader)/news/[slug]/found-story';
import { changeFacts } from '@/commands/change-facts';
import { release } from '@/commands/release';
import { setPolicy } from '@/commands/set-policy';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import { findReaderArticle } from '@/db/views/reader/find-reader-article';
import { listReaderMonths } from '@/db/views/reader/list-reader-months';
import type { Facts } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import { REVIEW_KINDS } from '@/domain/review/kinds';
import { latestTopic, olderTopic } from '@/domain/site/topics';
import { accepted, office, pairInReview, readyArticle, sign } from '@/tests/support/article-in-review';
import { edit } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { listArticles } from '@/tests/support/listed-articles';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, english, publisher } = people;

await database.owner`INSERT INTO sections (slug, name_zh, name_en, position) VALUES ('care', '照护', 'Care', 2)`;
await database.owner`INSERT INTO tags (slug, name_zh, name_en) VALUES ('heart', '心脏', 'Heart'), ('lake', '湖', 'Lake')`;
for (const locale of LOCALES) await listArticles(database, { locale, count: 59, section: 'care', tag: 'lake', contributor: 'chen-ke' });

/** A page as readers see it, and what it says that it depends on. */
type Seen = { shows: string; topics: readonly string[] };

const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' }).format(new Date());
const LISTS = [
  ['news', ''],
  ['section', 'news'],
  ['section', 'care'],
  ['tag', 'heart'],
  ['tag', 'lake'],
  ['person', 'chen-ke'],
  ['person', 'qin-yuzhen'],
  ['month', month],
  ['month', '2020-01'],
] as const;

const made: string[] = [];

/** Every page of the site, by a name of its own. */
async function site(): Promise<Map<string, Seen>> {
  const pages = new Map<string, Seen>();
  const put = (name: string, { topics, ...shown }: { topics: readonly string[] }) =>
    pages.set(name, { shows: JSON.stringify(shown), topics });
  for (const locale of LOCALES) {
    put(`${locale} front`, await frontStories(locale));
    const months = await listReaderMonths(locale);
    put(`${locale} archive`, Object.assign({ topics: [latestTopic('all', locale), olderTopic('all', locale)] }, { months }));
    const newest = months.at(0);
    const lists = [...LISTS, ...months.slice(1, 2).map((each) => ['month', each] as const)];
    expect(newest).toBeDefined();
    for (const [at, name] of lists) {
      for (const page of [undefined, 1, 2, 3]) {
        put(`${locale} ${at} ${name} ${page ?? ''}`, await foundList({ locale, at, name, page }));
      }
    }
    for (const articleId of made) {
      const slug = slugOf(locale, articleId);
      // The address of an article that is not there is named by every change of it.
      if ((await findReaderArticle({ locale, slug }))?.kind !== 'news') continue;
      put(`${locale} article ${articleId}`, await foundStory(locale, { params: Promise.resolve({ locale, slug }) }));
    }
  }
  return pages;
}

function slugOf(locale: Locale, articleId: string): string {
  return `${locale}-${articleId.slice(0, 13)}`;
}

async function begun(facts: Partial<Facts>, by?: Record<Locale, string>): Promise<string> {
  const articleId = await readyArticle(database, people);
  if (Object.keys(facts).length > 0) await accepted(changeFacts(writer, { articleId, facts }));
  for (const locale of LOCALES) {
    if (!by) continue;
    const author = locale === 'zh' ? writer : translator;
    const credits = [{ role: 'by', names: by[locale] }];
    await edit({ articleId, locale, by: author }, (transform) => transform.setDocAttribute('credits', credits));
  }
  made.push(articleId);
  return articleId;
}

/** Signs what is still open, whatever that is, and gives the pair to readers. */
async function published(articleId: string): Promise<string> {
  const pair = await pairInReview(articleId, writer);
  const signers = { 'language:zh': chinese, 'language:en': english, fidelity: english, final: publisher, emergency: publisher };
  for (const kind of REVIEW_KINDS) if (kind !== 'emergency') await sign(signers[kind], pair, kind);
  await accepted(release(publisher, { articleId, pairId: pair.id, seen: pair.hash }));
  return articleId;
}

async function withdrawn(articleId: string): Promise<void> {
  const live = await findLivePublication(appDatabase(), articleId);
  await accepted(withdrawPublication(publisher, { articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }));
}

async function only(articleId: string, locale: Locale): Promise<void> {
  await accepted(
    setPolicy(publisher, { articleId, policy: { review: 'standard', release: { mode: 'only', locale, reason: '内部通知' } } }),
  );
}

const first = await begun({ section: 'news', tags: ['heart'] }, { zh: '秦玉珍', en: 'Qin Yuzhen' });
const second = await begun({ section: 'care', tags: ['lake'] }, { zh: '秦玉珍', en: 'Qin Yuzhen' });
const third = await begun({ section: 'news', tags: ['heart', 'lake'] });
const about = await begun({ section: 'news', tags: ['lake'], kind: 'page' });

const ACTS: readonly [string, () => Promise<unknown>][] = [
  ['the first article', () => published(first)],
  ['an article in one language', () => only(second, 'zh').then(() => published(second))],
  ['an article that fills a page of its list', () => published(third)],
  ['an editable page', () => published(about)],
  [
    'the other language of an article',
    async () => {
      await accepted(setPolicy(publisher, { articleId: second, policy: { review: 'standard', release: { mode: 'together' } } }));
      await published(second);
    },
  ],
  [
    'other tags for an article',
    () => accepted(changeFacts(writer, { articleId: first, facts: { tags: ['lake'] } })).then(() => published(first)),
  ],
  [
    'a move to another section',
    () => accepted(changeFacts(writer, { articleId: first, facts: { section: 'care' } })).then(() => published(first)),
  ],
  ['the withdrawal of the oldest', () => withdrawn(first)],
  ['the withdrawal of the newest', () => withdrawn(third)],
  ['the return of what was withdrawn', () => published(first)],
  [
    'a page that becomes news',
    () => accepted(changeFacts(writer, { articleId: about, facts: { kind: 'news' } })).then(() => published(about)),
  ],
  ['one language less', () => only(second, 'en').then(() => published(second))],
];

it('every page that a change alters depends on something that the change names', { timeout: 240_000 }, async () => {
  const forgotten: string[] = [];
  const altered: number[] = [];
  let before = await site();
  for (const [what, act] of ACTS) {
    const [last] = await database.owner`SELECT coalesce(max(number), 0) AS number FROM reader_changes`;
    await act();
    const rows = await database.owner`SELECT topics FROM reader_changes WHERE number > ${last?.number}`;
    const named = new Set(rows.flatMap((row) => row.topics));
    const after = await site();
    const changed = [...before].filter(([name, page]) => after.get(name)?.shows !== page.shows);
    altered.push(changed.length);
    const missed = changed.filter(([, { topics }]) => !topics.some((topic) => named.has(topic)));
    forgotten.push(...missed.map(([name]) => `${what}: ${name}`));
    before = after;
  }
  expect(forgotten).toEqual([]);
  // The editable page stands in no list.
  expect(altered.filter((count) => count === 0)).toHaveLength(1);
});
