import { waiveFinding } from '@/commands/waive-finding';
import { checkedPair } from '@/db/checked-texts';
import { appDatabase } from '@/db/database';
import type { Actor } from '@/domain/actor';
import type { BoundFinding } from '@/domain/checks/bound-finding';
import type { Pair } from '@/domain/review/pair';
import { confirmEverything, type Office, pairInReview, readyArticle, reword } from './article-in-review';
import type { TestDatabase } from './database';

/** A hundred times more in Chinese than in English: nothing blocks more surely. */
export const MAGNITUDE = {
  code: 'facts/magnitude',
  zh: '全年共接诊1.8亿人次。',
  en: 'They treated 1.8 million people in the year.',
} as const;

/** A pair in review whose first paragraph says something else in each language. */
export async function pairWithBlocker(database: TestDatabase, people: Office): Promise<Pair> {
  const articleId = await readyArticle(database, people);
  await reword({ articleId, locale: 'zh', by: people.writer }, 2, MAGNITUDE.zh);
  await reword({ articleId, locale: 'en', by: people.translator }, 2, MAGNITUDE.en);
  await confirmEverything(articleId, people.translator);
  return pairInReview(articleId, people.writer);
}

/** What the checks say of a pair under one code. */
export async function findingIn(pair: Pair, code: string = MAGNITUDE.code): Promise<BoundFinding> {
  const { findings } = await checkedPair(appDatabase(), pair);
  const finding = findings.find((each) => each.code === code);
  if (!finding) throw new Error(`Nothing is found under ${code}.`);
  return finding;
}

export async function waive(by: Actor, pair: Pair, reason = '数字已与年报核对无误') {
  const { bound } = await findingIn(pair);
  return waiveFinding(by, { articleId: pair.articleId, seen: bound, reason });
}
