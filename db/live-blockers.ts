import { openBlockers } from '@/domain/checks/bound-finding';
import type { Database } from './database';
import { judgedPair } from './judged-pair';
import { findHistory, findPair } from './pairs';
import { findLivePublication } from './publications';
import { listSignOffs } from './sign-offs';

/**
 * The checks that would keep what readers see of an article from being released again today: its texts may be older than a check, a
 * setting or a term. Empty where nothing is live.
 */
export async function listLiveBlockers(database: Database, articleId: string): Promise<{ publication: number; codes: string[] }> {
  const live = await findLivePublication(database, articleId);
  const pair = live && (await findPair(database, live.pairId));
  if (!pair) return { publication: 0, codes: [] };
  const reviewed = { pair, history: await findHistory(database, pair), signOffs: await listSignOffs(database, articleId) };
  const { findings } = await judgedPair(database, reviewed);
  return { publication: live.seq, codes: [...new Set(openBlockers(findings).map(({ code }) => code))] };
}
