import { eq } from 'drizzle-orm';
import { findChangeRequest } from '@/db/change-requests';
import { appDatabase } from '@/db/database';
import { findOutlines } from '@/db/outlines';
import { findPair } from '@/db/pairs';
import { articles } from '@/db/schema/articles';
import { people } from '@/db/schema/people';
import type { Actor } from '@/domain/actor';
import { Stage } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';

const MOST_LETTERS = 40;

export type RequestedChanges = {
  by: { nameZh: string; nameEn: string };
  reason: string;
  at: Date;
  /** `words`: how the passage began when it was flagged, empty for a picture without a caption. `now`: what became of it since. */
  passages: { locale: Locale; id: string; words: string; now: 'same' | 'changed' | 'gone' }[];
};

/** Why an article went back to those who write, until it is sent to review again. Null while nothing is asked for. */
export async function findRequestedChanges(who: Actor, articleId: string): Promise<RequestedChanges | null> {
  if (!may(who, 'see-desk')) return null;
  const [article] = await appDatabase().select({ stage: articles.stage }).from(articles).where(eq(articles.id, articleId));
  const stage = article && Stage.parse(article.stage);
  if (stage?.at !== 'returned') return null;
  const request = await findChangeRequest(appDatabase(), stage.requestId);
  if (!request) return null;
  const { by, reason, at } = request;
  const [name] = await appDatabase().select({ nameZh: people.nameZh, nameEn: people.nameEn }).from(people).where(eq(people.id, by));
  const pair = await findPair(appDatabase(), request.pairId);
  const outlines = (await findOutlines(appDatabase(), articleId))?.outlines;
  const passages = request.passages.map(({ locale, id }) => {
    const flagged = pair?.[locale]?.passages.find((passage) => passage.id === id);
    const head = outlines?.[locale].find((passage) => passage.id === id);
    const words = flagged ? beginning(plainText(fromCanonical(flagged.canonical, id))) : '';
    return { locale, id, words, now: !head ? 'gone' : head.fingerprint === flagged?.fingerprint ? 'same' : 'changed' } as const;
  });
  return { by: name ?? { nameZh: '', nameEn: '' }, reason, at, passages };
}

function beginning(text: string): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()}…` : letters.join('');
}
