import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Text } from '@/domain/checks/sides';
import { agreement } from './agreement';
import { apostrophes } from './apostrophes';
import { type Block, blocksOf } from './block';
import { brackets } from './brackets';
import { capitals } from './capitals';
import { checkWholeEnglish } from './check-whole-english';
import { chineseText } from './chinese-text';
import { confusedWord } from './confused-word';
import { correlatives } from './correlatives';
import { dashes } from './dashes';
import { dates } from './dates';
import { doubledMark } from './doubled-mark';
import { doubledSpace } from './doubled-space';
import { etCetera } from './et-cetera';
import { extraSpace } from './extra-space';
import { finalStop } from './final-stop';
import { foreignMarks } from './foreign-marks';
import { headingCase } from './heading-case';
import { indefiniteArticle } from './indefinite-article';
import { fileNames, navigation } from './left-overs';
import { longSentence } from './long-sentence';
import { missingSpace } from './missing-space';
import { missingThe } from './missing-the';
import { needlessThe } from './needless-the';
import { participles } from './participles';
import { repeatedWord } from './repeated-word';
import { strayMarks } from './stray-marks';
import { writtenNumbers } from './written-numbers';

type BlockCheck = (block: Block, context: Context) => Found[];

const LEFT_OVERS: readonly BlockCheck[] = [fileNames, navigation];

const CHECKS: readonly BlockCheck[] = [
  repeatedWord,
  extraSpace,
  doubledSpace,
  missingSpace,
  doubledMark,
  strayMarks,
  brackets,
  foreignMarks,
  chineseText,
  dashes,
  indefiniteArticle,
  agreement,
  participles,
  confusedWord,
  correlatives,
  needlessThe,
  missingThe,
  apostrophes,
  capitals,
  headingCase,
  dates,
  writtenNumbers,
  etCetera,
  finalStop,
  longSentence,
];

/** What is wrong in an English text by itself, as far as rules can tell. Of a whole page also what only the whole shows. */
export function checkEnglish({ text, type }: Text, context: Context): Found[] {
  const blocks = blocksOf(text, type);
  const within = blocks.flatMap((block) => {
    const left = LEFT_OVERS.flatMap((check) => check(block, context));
    return left.length > 0 ? left : CHECKS.flatMap((check) => check(block, context));
  });
  return type === 'page' ? [...within, ...checkWholeEnglish(blocks, context).map(({ found }) => found)] : within;
}
