import { appDatabase } from '@/db/database';
import { countHistory, listArticleIds, listFaults } from '@/db/faults';
import { listLiveBlockers } from '@/db/live-blockers';
import { type Command, print, Sentence } from './command';

/**
 * Prints what was checked. Ends with exit code 1 and one line for each fault when something does not hold. What was released rightly and
 * would be stopped by the checks of today is said, and is no fault.
 */
export const verify: Command = async () => {
  const database = appDatabase();
  const { publications, signOffs, events } = await countHistory(database);
  const articleIds = await listArticleIds(database);
  print(`Checking ${publications} publications of ${articleIds.length} articles against ${signOffs} sign-offs, and ${events} events.`);
  let count = 0;
  let stopped = 0;
  for (const articleId of articleIds) {
    const faults = await listFaults(database, articleId);
    count += faults.length;
    for (const { publication, code, detail } of faults) {
      print(`article ${articleId}${publication === null ? '' : `, publication ${publication}`}: ${code} ${detail}`);
    }
    const { publication, codes } = await listLiveBlockers(database, articleId);
    if (codes.length === 0) continue;
    stopped += 1;
    print(`article ${articleId}, publication ${publication}: readers see what the checks of today would stop (${codes.join(', ')}).`);
  }
  if (count > 0) throw new Sentence(`${count} ${count === 1 ? 'fault' : 'faults'} found.`);
  print(
    stopped === 0 ? 'Everything holds.' : `Everything holds. The checks of today would stop ${stopped} of the articles that readers see.`,
  );
};
