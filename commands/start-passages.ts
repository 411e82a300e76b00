import { z } from 'zod';
import { appendSteps } from '@/db/append-steps';
import { recordArticleChange } from '@/db/article-changes';
import { type Transaction, transaction } from '@/db/database';
import { rememberDocument } from '@/db/edition-documents';
import { findEditionOf, lockEdition } from '@/db/editions';
import { findHeads, type Head } from '@/db/heads';
import { inTurn } from '@/db/in-turn';
import { lockLinkedTexts } from '@/db/linked-texts';
import { saveLinks } from '@/db/links';
import { findOutlines } from '@/db/outlines';
import type { Actor } from '@/domain/actor';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import { fixedLinks } from '@/domain/pair/fixed-links';
import { layOut } from '@/domain/pair/lay-out';
import type { Link } from '@/domain/pair/link';
import type { Outlines } from '@/domain/pair/outline';
import { putLink } from '@/domain/pair/put-link';
import { standingLinks } from '@/domain/pair/standing-links';
import { may, writing } from '@/domain/permissions';
import { done, type Result, refuse } from '@/domain/result';

export const StartPassages = z.object({ articleId: z.uuid(), sourceIds: z.array(z.string()).min(1).max(2000) });
export type StartPassages = z.infer<typeof StartPassages>;

/** Which passage of the target answers each of those that were asked for. */
export type Started = { placed: { sourceId: string; targetId: string }[] };

/**
 * Makes room for the translation of these source passages: an empty passage of the same build each, where it belongs, linked. What has
 * a translation already is passed over.
 */
export async function startPassages(who: Actor, { articleId, sourceIds }: StartPassages, now = new Date()): Promise<Result<Started>> {
  const kept = await inTurn(articleId, () => transaction((tx) => start(tx, { who, articleId, sourceIds, now })));
  if (!kept.ok) return kept;
  const { head, placed } = kept.value;
  rememberDocument(head);
  await recordArticleChange(articleId, now);
  return done({ placed });
}

type Asked = StartPassages & { who: Actor; now: Date };

async function start(tx: Transaction, { who, articleId, sourceIds, now }: Asked): Promise<Result<Started & { head: Head }>> {
  const article = await findOutlines(tx, articleId);
  if (!article) return refuse('not-found');
  const { direction } = article;
  if (!may(who, writing(targetOf(direction)), article)) return refuse('not-allowed');
  const edition = await findEditionOf(tx, { articleId, locale: targetOf(direction) });
  const locked = edition && (await lockEdition(tx, edition.id));
  const texts = locked && (await lockLinkedTexts(tx, articleId));
  const { [sourceOf(direction)]: source, [targetOf(direction)]: target } = await findHeads(tx, articleId);
  if (!texts || !source || !target) return refuse('not-found');

  const links = fixedLinks({ ...texts, newId: () => crypto.randomUUID() }).reduce(putLink, texts.links);
  const open = loose(sourceIds, { ...texts, links });
  const layout = layOut(open, { source: source.doc, target: target.doc, links, direction });
  const made = await appendSteps(tx, { editionId: target.editionId, steps: () => layout.transform.steps, author: who.id, now });
  if (!made.ok) return made;
  const placed = layout.placed.map(({ sourceId, index }) => ({ sourceId, targetId: String(made.value.doc.child(index).attrs.id) }));
  const after = placed.map((pair) => linkOf(direction, pair)).reduce(putLink, links);
  await saveLinks(tx, { articleId, before: texts.links, after });
  return done({ placed, head: { editionId: target.editionId, version: made.value.version, doc: made.value.doc } });
}

/** Those of the passages that are there and have no translation. */
function loose(sourceIds: readonly string[], texts: { outlines: Outlines; links: readonly Link[]; direction: Direction }): string[] {
  const linked = new Set(standingLinks(texts.links, texts.outlines).flatMap((link) => [...link.zh, ...link.en]));
  return sourceIds.filter((id) => !linked.has(id));
}

function linkOf(direction: Direction, { sourceId, targetId }: { sourceId: string; targetId: string }): Link {
  const [zh, en] = direction === 'zh-en' ? [sourceId, targetId] : [targetId, sourceId];
  return { id: crypto.randomUUID(), kind: 'renders', zh: [zh], en: [en], confirmed: null };
}
