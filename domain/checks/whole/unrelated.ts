import { evidence } from './likelihood';
import type { ReadSides } from './reading';

/** The English evidence repeats much of the Chinese. */
const ENGLISH_SHARE = 0.7;
const LEAST_ANCHORS = 5;
const MOST_MET = 0.13;
const MOST_EVIDENCE = -6.5;

/** True where next to nothing on one side has a counterpart on the other: another text stands here. */
export function areUnrelated({ zh, en }: ReadSides): boolean {
  const chinese = zh.clauses.flatMap(({ anchors }) => anchors);
  const english = en.clauses.flatMap(({ anchors }) => anchors);
  if (chinese.length < LEAST_ANCHORS || english.length < LEAST_ANCHORS) return false;
  const met = chinese.filter((anchor) => anchor.met.length > 0);
  if (met.length > MOST_MET * chinese.length) return false;
  let score = 0;
  for (const anchor of chinese) score += evidence(anchor, { locale: 'zh', met: anchor.met.length > 0 });
  for (const anchor of english) score += ENGLISH_SHARE * evidence(anchor, { locale: 'en', met: anchor.met.length > 0 });
  return score < MOST_EVIDENCE;
}
