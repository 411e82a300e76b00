import type { Actor } from '@/domain/actor';
import { type Concerned, may, waiving } from '@/domain/permissions';
import type { BoundFinding } from './bound-finding';

/** Whether a person may waive a finding: «own-words» where their roles would let them and their authorship does not. */
export type Waivable = 'yes' | 'no' | 'own-words';

type Known = { article: Concerned; authors: ReadonlySet<string> };

export function waivable(who: Actor, finding: Pick<BoundFinding, 'code' | 'severity'>, { article, authors }: Known): Waivable {
  const deed = waiving(finding);
  if (!may(who, deed, article)) return 'no';
  return deed === 'waive-blocking-finding' && authors.has(who.id) ? 'own-words' : 'yes';
}
