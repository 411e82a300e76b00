import { Fragment, type Node, Slice } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import { markAdded } from '@/commands/mark-added';
import { markLeftOut } from '@/commands/mark-left-out';
import { release } from '@/commands/release';
import { requestChanges } from '@/commands/request-changes';
import { restoreRevision } from '@/commands/restore-revision';
import { sendToReview } from '@/commands/send-to-review';
import { signOff } from '@/commands/sign-off';
import { startPassages } from '@/commands/start-passages';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { withdrawSignOff } from '@/commands/withdraw-sign-off';
import { appDatabase } from '@/db/database';
import { findHeads } from '@/db/heads';
import { findLivePublication } from '@/db/publications';
import { type Actor, ROLES } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { passagesOf } from '@/domain/prose/passages';
import { proseSchema } from '@/domain/prose/schema';
import { REVIEW_KINDS } from '@/domain/review/kinds';
import { confirmEverything, giveAddress } from './article-in-review';
import { checkBySql } from './check-by-sql';
import { edit, emptyArticle, seenBy, somebody } from './couplet-article';
import type { TestDatabase } from './database';
import { startOf } from './start-of';

/** One thing that somebody tries. Numbers choose among what is there. */
export type Act = { what: (typeof ACTS)[number]; by: number; at: number; and: number };

export const ACTS = [
  'type',
  'replace',
  'erase',
  'delete',
  'split',
  'join',
  'move',
  'add',
  'copy',
  'translate',
  'confirm',
  'send',
  'sign',
  'sign-some',
  'release',
  'withdraw-sign-off',
  'request-changes',
  'restore',
  'withdraw-publication',
  'publish-by-sql',
  'sign-by-sql',
] as const;

const PEOPLE = 5;

/**
 * A newsroom in which everybody may do everything, so that only the rules about one article keep them apart. Every word typed is one
 * of a kind: `typists` remembers whose it is.
 */
export class RandomNewsroom {
  readonly typists = new Map<string, string>();
  private words = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly people: readonly Actor[],
    readonly articleId: string,
  ) {}

  static async open(database: TestDatabase): Promise<RandomNewsroom> {
    const roles = ROLES.filter((role) => role !== 'administrator');
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => somebody(database, ...roles)));
    const [first] = people;
    if (!first) throw new Error('A newsroom has people.');
    const newsroom = new RandomNewsroom(database, people, await emptyArticle(database, first));
    await newsroom.begin(first);
    return newsroom;
  }

  /** Tries it. What is refused changes nothing, and that is an answer like any other. */
  async act({ what, by, at, and }: Act): Promise<void> {
    const who = this.people[by % this.people.length];
    if (!who) return;
    const { articleId } = this;
    const locale = and % 2 === 0 ? 'zh' : 'en';
    switch (what) {
      case 'translate':
        return this.translate(who);
      case 'confirm':
        return confirmEverything(articleId, who);
      case 'send':
        return void (await sendToReview(who, { articleId }));
      case 'sign':
      case 'sign-some':
        return this.sign(who, { at, some: what === 'sign-some' ? and : null });
      case 'release':
        return this.release(who);
      case 'withdraw-sign-off': {
        const own = pick(
          await this.database.owner`SELECT id FROM sign_offs WHERE article_id = ${articleId} AND signer = ${who.id} ORDER BY at, id`,
          at,
        );
        if (own) await withdrawSignOff(who, { articleId, signOffId: own.id, reason: '' });
        return;
      }
      case 'request-changes': {
        const pairId = await this.pairInReview();
        if (pairId && at % 4 === 0) await requestChanges(who, { articleId, pairId, reason: 'again', passages: [] });
        return;
      }
      case 'restore': {
        const old = pick(await this.database.owner`SELECT id FROM revisions WHERE article_id = ${articleId} ORDER BY created_at, id`, at);
        if (old) await restoreRevision(who, { revisionId: old.id });
        return;
      }
      case 'withdraw-publication': {
        const live = await findLivePublication(appDatabase(), articleId);
        if (live && at % 3 === 0) await withdrawPublication(who, { articleId, publicationId: live.id, notice: { zh: '', en: '' } });
        return;
      }
      case 'publish-by-sql':
        return this.publishBySql(who, { at, and });
      case 'sign-by-sql':
        return this.signBySql(who, at);
      default:
        return edit({ articleId, locale, by: who }, (transform) => this.change(transform, { what, at, who }));
    }
  }

  private word(who: Actor): string {
    this.words += 1;
    const word = `w${this.words}`;
    this.typists.set(word, who.id);
    return `${word} `;
  }

  private async begin(who: Actor): Promise<void> {
    const { articleId } = this;
    for (const locale of ['zh', 'en'] as const) await giveAddress({ articleId, locale, by: who }, `${locale}-${articleId.slice(0, 13)}`);
    for (const at of [0, 1, 2]) await this.act({ what: 'type', by: at, at, and: 0 });
    await this.act({ what: 'add', by: 1, at: 2, and: 0 });
  }

  private change(transform: Transform, { what, at, who }: { what: string; at: number; who: Actor }): void {
    const { doc } = transform;
    const index = at % doc.childCount;
    const passage = doc.child(index);
    const start = startOf(doc, index);
    const text = () => proseSchema.text(this.word(who));
    const inBody = index >= 2;
    if (what === 'type') transform.insert(start + 1 + passage.content.size, text());
    if (what === 'replace') transform.replaceWith(start + 1, start + 1 + passage.content.size, text());
    if (what === 'erase' && inBody) transform.delete(start + 1, start + 1 + passage.content.size);
    if (what === 'delete' && inBody && doc.childCount > 3) transform.delete(start, start + passage.nodeSize);
    if (what === 'split' && inBody) splitAtWord(transform, { start, passage });
    if (what === 'join' && inBody && index + 1 < doc.childCount) transform.join(start + passage.nodeSize);
    if (what === 'add') transform.insert(doc.content.size, proseSchema.nodes.paragraph.create(null, text()));
    if (what === 'copy' && inBody) transform.insert(doc.content.size, passage.type.create(null, passage.content));
    if (what === 'move' && inBody && doc.childCount > 3) {
      transform.delete(start, start + passage.nodeSize);
      transform.replace(startOf(transform.doc, 2), startOf(transform.doc, 2), new Slice(Fragment.from(passage), 0, 0));
    }
  }

  /** Brings the translation to where everything can be sent: rooms made, filled, confirmed. */
  private async translate(who: Actor): Promise<void> {
    const { articleId } = this;
    const untranslated = (await seenBy(articleId)).filter((row) => row.state === 'untranslated' && row.target.length === 0);
    const sourceIds = untranslated.flatMap((row) => row.source);
    if (sourceIds.length > 0) await startPassages(who, { articleId, sourceIds });
    const empty = new Set((await seenBy(articleId)).filter((row) => row.state === 'untranslated').flatMap((row) => row.target.slice(0, 1)));
    await edit({ articleId, locale: 'en', by: who }, (transform) => {
      for (const [index, node] of [...transform.doc.children].entries()) {
        if (empty.has(String(node.attrs.id))) transform.insert(startOf(transform.doc, index) + 1, proseSchema.text(this.word(who)));
      }
    });
    for (const row of await seenBy(articleId)) {
      if (row.state === 'unlinked-target') await this.mark(who, 'en', row.target);
      if (row.state === 'untranslated') await this.mark(who, 'zh', row.source);
    }
    await confirmEverything(articleId, who);
  }

  private async mark(who: Actor, locale: Locale, ids: readonly string[]): Promise<void> {
    const doc = (await findHeads(appDatabase(), this.articleId))[locale]?.doc;
    for (const passage of doc ? passagesOf(doc) : []) {
      const asked = { articleId: this.articleId, passageId: passage.id, seen: passage.fingerprint };
      if (ids.includes(passage.id)) await (locale === 'en' ? markAdded(who, asked) : markLeftOut(who, asked));
    }
  }

  private async pairInReview(): Promise<string | null> {
    const [row] = await this.database.owner`SELECT stage->>'pairId' AS pair FROM articles WHERE id = ${this.articleId}`;
    return row?.pair ?? null;
  }

  private async sign(who: Actor, { at, some }: { at: number; some: number | null }): Promise<void> {
    const [pair] = await this.database.owner`
      SELECT pair.id, pair.hash, revision.outline FROM pairs AS pair JOIN revisions AS revision ON revision.id = pair.zh_revision WHERE pair.id = ${await this.pairInReview()}`;
    const kind = REVIEW_KINDS[at % 4];
    if (!pair || !kind) return;
    const passages =
      some === null
        ? undefined
        : pair.outline.map(({ id }: { id: string }) => id).filter((_: string, place: number) => (some >> place) % 2 === 1);
    await signOff(who, { articleId: this.articleId, pairId: pair.id, kind, seen: pair.hash, passages, note: '' });
  }

  private async release(who: Actor): Promise<void> {
    const [pair] = await this.database.owner`SELECT id, hash FROM pairs WHERE id = ${await this.pairInReview()}`;
    if (pair) await release(who, { articleId: this.articleId, pairId: pair.id, seen: pair.hash });
  }

  /** Any pair of the article with any of its sign-offs, past every command. */
  private async publishBySql(who: Actor, { at, and }: { at: number; and: number }): Promise<void> {
    const { app, owner } = this.database;
    const pair = pick(await owner`SELECT id FROM pairs WHERE article_id = ${this.articleId} ORDER BY seq DESC`, at % 3);
    const signOffs = await owner`SELECT id FROM sign_offs WHERE article_id = ${this.articleId} ORDER BY article_version`;
    if (!pair) return;
    const named = signOffs.filter((_, place) => and % 2 === 0 || (and >> (place % 16)) % 4 !== 1).map(({ id }) => id);
    const published = app.begin(async (sql) => {
      const checkId = await checkBySql(sql, pair.id);
      await sql`INSERT INTO publications (article_id, pair_id, sign_offs, check_id, released_by) VALUES (${this.articleId}, ${pair.id}, ${named}, ${checkId}, ${who.id})`;
    });
    await published.catch(declined);
  }

  /** Everything of the newest pair, own words included, past every command. */
  private async signBySql(who: Actor, at: number): Promise<void> {
    const kind = REVIEW_KINDS[at % 4] ?? 'final';
    await this.database.app`
      INSERT INTO sign_offs (article_id, pair_id, kind, signer, pair_hash, attested)
      SELECT pair.article_id, pair.id, ${kind}, ${who.id}, pair.hash, CASE ${kind}
          WHEN 'final' THEN NULL
          WHEN 'fidelity' THEN (SELECT jsonb_agg(unit) FROM units_of(pair.links, zh.outline, en.outline))
          ELSE (SELECT jsonb_agg(jsonb_build_object('id', state->'id', 'fingerprint', state->'fingerprint'))
                FROM jsonb_array_elements(CASE ${kind} WHEN 'language:zh' THEN zh.outline ELSE en.outline END) AS state) END
      FROM pairs AS pair JOIN revisions AS zh ON zh.id = pair.zh_revision JOIN revisions AS en ON en.id = pair.en_revision
      WHERE pair.article_id = ${this.articleId} ORDER BY pair.seq DESC LIMIT 1`.catch(declined);
  }
}

/** What PostgreSQL refuses is what it should; anything else is a fault of the test. */
function declined(problem: unknown): void {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (!['23514', '42501'].includes(code)) throw problem;
}

function splitAtWord(transform: Transform, { start, passage }: { start: number; passage: Node }): void {
  const space = passage.textContent.indexOf(' ') + 1;
  if (space > 0 && space < passage.content.size) transform.split(start + 1 + space);
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}
