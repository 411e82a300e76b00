import { eq } from 'drizzle-orm';
import type { Node } from 'prosemirror-model';
import { Fields } from '@/domain/article';
import { type BoundFinding, bindFindings } from '@/domain/checks/bound-finding';
import { checkArticle } from '@/domain/checks/check-article';
import type { CheckedArticle } from '@/domain/checks/checked-article';
import { gatherArticle } from '@/domain/checks/gather-article';
import { readable } from '@/domain/checks/readable';
import type { Fingerprinted } from '@/domain/checks/waiver';
import { LOCALES, type Locale } from '@/domain/locale';
import { standingLinks } from '@/domain/pair/standing-links';
import { fromCanonical } from '@/domain/prose/canonical';
import { passagesOf } from '@/domain/prose/passages';
import type { Pair } from '@/domain/review/pair';
import type { Revision } from '@/domain/review/revision';
import { type CheckBasis, findCheckBasis, findCheckContext } from './check-context';
import type { Database, Transaction } from './database';
import { findHeads, type Head } from './heads';
import { listLinks } from './links';
import { articles } from './schema/articles';

/** Two texts as the checks read them, what the checks say, and what that rests on. */
export type CheckedTexts = { article: CheckedArticle; fingerprints: Fingerprinted; findings: readonly BoundFinding[]; basis: CheckBasis };

const MOST_KEPT = 100;

// Next bundles routes apart from the server before it, which checks ahead; both must find what the other kept, so it hangs on the process.
// Where code changes under a running process, each module keeps its own.
declare global {
  var coupletVerdicts: Map<string, CheckedTexts> | undefined;
}

/** What was checked lately. Texts, settings and terms are in the key, and the checks are those of this process: nothing here can be stale. */
const kept: Map<string, CheckedTexts> = process.env.NODE_ENV === 'production' ? (globalThis.coupletVerdicts ?? new Map()) : new Map();
if (process.env.NODE_ENV === 'production') globalThis.coupletVerdicts = kept;

/** What the checks say of a pair under the settings and terms of this moment. */
export async function checkedPair(tx: Transaction | Database, pair: Pair): Promise<CheckedTexts> {
  const { direction, eventDate: day } = pair.facts;
  return checked(tx, {
    // The hash binds both texts, their passages' names, links and facts: another pair of the same texts is no other.
    key: `pair ${pair.hash}`,
    read: () => ({
      article: gatherArticle({
        direction,
        day,
        texts: { zh: readRevision(pair.zh), en: readRevision(pair.en) },
        links: pair.links,
        fields: { zh: pair.zh?.fields ?? null, en: pair.en?.fields ?? null },
      }),
      fingerprints: { zh: fingerprintsOf(pair.zh?.passages), en: fingerprintsOf(pair.en?.passages) },
    }),
  });
}

/** The same of both texts of an article as they stand. Null when there is no such article. */
export async function checkedHeads(tx: Transaction | Database, articleId: string): Promise<CheckedTexts | null> {
  const [found] = await tx
    .select({ direction: articles.direction, day: articles.eventDate })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (!found) return null;
  const heads = await findHeads(tx, articleId);
  const passages = { zh: heads.zh ? passagesOf(heads.zh.doc) : [], en: heads.en ? passagesOf(heads.en.doc) : [] };
  const links = standingLinks(await listLinks(tx, articleId), passages).map(({ kind, zh, en }) => ({ kind, zh, en }));
  const versions = LOCALES.map((locale) => heads[locale] && [heads[locale].editionId, heads[locale].version]);
  return checked(tx, {
    key: JSON.stringify([versions, links, found]),
    read: () => ({
      article: gatherArticle({ ...found, texts: { zh: readHead(heads.zh), en: readHead(heads.en) }, links, fields: fieldsOf(heads) }),
      fingerprints: { zh: fingerprintsOf(passages.zh), en: fingerprintsOf(passages.en) },
    }),
  });
}

type Texts = { key: string; read: () => Pick<CheckedTexts, 'article' | 'fingerprints'> };

async function checked(tx: Transaction | Database, { key: texts, read }: Texts): Promise<CheckedTexts> {
  const keyOf = (basis: CheckBasis) => `${basis.settings} ${basis.terms} ${texts}`;
  const now = keyOf(await findCheckBasis(tx));
  const known = kept.get(now);
  if (known) return keep(now, known);
  const { context, basis } = await findCheckContext(tx);
  const { article, fingerprints } = read();
  const findings = bindFindings(checkArticle(article, { ...context, day: article.day }), article, fingerprints);
  return keep(keyOf(basis), { article, fingerprints, findings, basis });
}

/** Puts it last in line to be forgotten. */
function keep(key: string, texts: CheckedTexts): CheckedTexts {
  kept.delete(key);
  kept.set(key, texts);
  const oldest = kept.keys().next();
  if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  return texts;
}

function readRevision(revision: Revision | null): CheckedArticle['passages'][Locale] {
  return (revision?.passages ?? []).map(({ id, canonical }) => readable(fromCanonical(canonical, id)));
}

function readHead(head: Head | null): CheckedArticle['passages'][Locale] {
  return head ? head.doc.children.map(readable) : [];
}

function fingerprintsOf(passages: readonly { id: string; fingerprint: string }[] = []): ReadonlyMap<string, string> {
  return new Map(passages.map(({ id, fingerprint }) => [id, fingerprint]));
}

function fieldsOf(heads: Readonly<Record<Locale, Head | null>>): CheckedArticle['fields'] {
  const fields = (doc: Node | undefined) => (doc ? Fields.parse({ ...doc.attrs }) : null);
  return { zh: fields(heads.zh?.doc), en: fields(heads.en?.doc) };
}
