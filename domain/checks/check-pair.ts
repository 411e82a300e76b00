import type { Context } from './context';
import { checkFacts } from './facts/check-facts';
import type { Finding } from './finding';
import { checkNames } from './names/check-names';
import { oneFault } from './one-fault';
import { settle } from './settle';
import type { PairCheck, Sides } from './sides';
import { checkTerms } from './terms/check-terms';
import { checkWhole } from './whole/check-whole';

const CHECKS: readonly PairCheck[] = [checkFacts, checkNames, checkTerms, checkWhole];

/** Everything that the checks between the languages say of one row, in reading order of the Chinese. */
export function checkPair(sides: Sides, context: Context): Finding[] {
  const found = CHECKS.flatMap((check) => check(sides, context));
  return oneFault(settle(found, context.office));
}
