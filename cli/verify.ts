import { appDatabase } from '@/db/database';
import { countHistory, listArticleIds, listFaults } from '@/db/faults';
import { type Command, print, Sentence } from './command';

/** Prints what was checked. Ends with exit code 1 and one line for each fault when something does not hold. */
export const verify: Command = async () => {
  const database = appDatabase();
  const { publications, signOffs, events } = await countHistory(database);
  const articleIds = await listArticleIds(database);
  print(`Checking ${publications} publications of ${articleIds.length} articles against ${signOffs} sign-offs, and ${events} events.`);
  let count = 0;
  for (const articleId of articleIds) {
    const faults = await listFaults(database, articleId);
    count += faults.length;
    for (const { publication, code, detail } of faults) {
      print(`article ${articleId}${publication === null ? '' : `, publication ${publication}`}: ${code} ${detail}`);
    }
  }
  if (count > 0) throw new Sentence(`${count} ${count === 1 ? 'fault' : 'faults'} found.`);
  print('Everything holds.');
};
