import type { Node } from 'prosemirror-model';
import { type Step, Transform } from 'prosemirror-transform';
import { changeFacts } from '@/commands/change-facts';
import { confirmLinks } from '@/commands/confirm-links';
import { createArticle } from '@/commands/create-article';
import { markAdded } from '@/commands/mark-added';
import { markLeftOut } from '@/commands/mark-left-out';
import { appendSteps } from '@/db/append-steps';
import { transaction } from '@/db/database';
import { lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import type { Actor } from '@/domain/actor';
import { sourceOf, targetOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';

import { outcome } from './outcome';
import { picturesOf, type SampleArticle, type SampleEdition } from './sample-article';
import { personFor, type Staff } from './staff';
import { toProse } from './to-prose';

/** An article of the sample newsroom as it stands in the database, with the people who made its texts. */
export type LoadedArticle = {
  articleId: string;
  editions: Record<Locale, string>;
  writer: Actor;
  translator: Actor;
  at: (day: number) => Date;
};

type Around = { staff: Staff; pictures: ReadonlyMap<string, string> };

/** Writes the source text of an article and its facts; the translation is a step of its own. */
export async function loadArticle(
  article: SampleArticle,
  { staff, pictures }: Around,
): Promise<LoadedArticle & { translate: () => Promise<void> }> {
  const { kind, direction, section, eventDate, tags } = article;
  const at = clockOf(eventDate);
  const writer = personFor(staff, 'writer');
  const translator = personFor(staff, `translator:${direction}`);
  const { articleId, editions } = outcome(await createArticle(writer, { direction, section }, at(0)));
  const loaded = { articleId, editions, writer, translator, at };
  const source = sourceOf(direction);
  const [picture] = article[source].nodes.flatMap(picturesOf);
  await write(article[source], { editionId: editions[source], author: writer, pictures, now: at(0) });
  const leadMedia = picture ? (pictures.get(picture.image) ?? null) : null;
  const facts = { kind, tags, leadMedia, eventDate: kind === 'news' ? eventDate : null };
  outcome(await changeFacts(writer, { articleId, facts }, at(0)));
  return { ...loaded, translate: () => translate(article, { ...loaded, pictures }) };
}

/** Days after an event, each at ten in the morning of the newsroom's time zone. */
function clockOf(eventDate: string): (day: number) => Date {
  const first = Date.parse(`${eventDate}T10:00:00+08:00`);
  return (day) => new Date(first + day * 86_400_000);
}

async function translate(
  article: SampleArticle,
  { articleId, editions, translator, pictures, at }: LoadedArticle & Pick<Around, 'pictures'>,
) {
  const { direction } = article;
  const target = targetOf(direction);
  await write(article[target], { editionId: editions[target], author: translator, pictures, now: at(1) });
  const passages = await linkRows(article, articleId);
  await confirmAll(translator, { articleId, now: at(1) });
  for (const [zh, en] of article.rows) {
    if (zh.length > 0 && en.length > 0) continue;
    const side = zh.length > 0 ? passages.zh : passages.en;
    const mark = zh.length > 0 === (direction === 'zh-en') ? markLeftOut : markAdded;
    for (const index of [...zh, ...en]) {
      const { id, fingerprint } = passageAt(side, index);
      outcome(await mark(translator, { articleId, passageId: id, seen: fingerprint }, at(1)));
    }
  }
}

type Passages = Record<Locale, { id: string; fingerprint: string }[]>;

/** Links the passages of each row. Title and standfirst are linked from the beginning. */
function linkRows({ rows }: SampleArticle, articleId: string): Promise<Passages> {
  return transaction(async (tx) => {
    const texts = await lockLinkedTexts(tx, articleId);
    if (!texts) throw new Error('The article is gone.');
    const { zh, en } = texts.outlines;
    const made = rows
      .filter(([left, right]) => left.length > 0 && right.length > 0 && !left.includes(0) && !left.includes(1))
      .map(([left, right]) => ({
        id: crypto.randomUUID(),
        kind: 'renders' as const,
        zh: left.map((index) => passageAt(zh, index).id),
        en: right.map((index) => passageAt(en, index).id),
        confirmed: null,
      }));
    await saveLinks(tx, { articleId, before: texts.links, after: [...texts.links, ...made] });
    return { zh: [...zh], en: [...en] };
  });
}

/** The translator's word for every row. */
async function confirmAll(who: Actor, { articleId, now }: { articleId: string; now: Date }): Promise<void> {
  const texts = await transaction((tx) => lockLinkedTexts(tx, articleId));
  if (!texts) throw new Error('The article is gone.');
  const seenOf = (locale: Locale, ids: readonly string[]) =>
    texts.outlines[locale].filter(({ id }) => ids.includes(id)).map(({ fingerprint }) => fingerprint);
  const confirm = texts.standing
    .filter(({ kind }) => kind === 'renders')
    .map((link) => ({ linkId: link.id, seen: { zh: seenOf('zh', link.zh), en: seenOf('en', link.en) } }));
  outcome(await confirmLinks(who, { articleId, confirm }, now));
}

function passageAt<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no passage ${index}.`);
  return found;
}

type Writing = { editionId: string; author: Actor; pictures: ReadonlyMap<string, string>; now: Date };

/** Puts a whole text into an empty edition, as one person's batch. Title and standfirst keep their ids. */
async function write({ slug, credits, nodes }: SampleEdition, { editionId, author, pictures, now }: Writing): Promise<void> {
  const text = nodes.map((node) => toProse(node, pictures));
  const appended = await transaction((tx) =>
    appendSteps(tx, { editionId, author: author.id, now, steps: (doc) => stepsTo(doc, { text, attrs: { slug, credits } }) }),
  );
  outcome(appended);
}

function stepsTo(doc: Node, { text, attrs }: { text: readonly Node[]; attrs: Record<string, unknown> }): readonly Step[] {
  const [title, standfirst, ...body] = text;
  if (!title || !standfirst) throw new Error('A sample text has a title and a standfirst.');
  const change = new Transform(doc);
  const rest = doc.child(0).nodeSize + doc.child(1).nodeSize;
  change.replaceWith(rest, doc.content.size, body);
  change.insert(doc.child(0).nodeSize + 1, standfirst.content);
  change.insert(1, title.content);
  for (const [name, value] of Object.entries(attrs)) change.setDocAttribute(name, value);
  return change.steps;
}
