import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Text } from '@/domain/checks/sides';
import { dashes, ellipses, ranges } from './dashes';
import { doubledMarks } from './doubled-marks';
import { halfWidthBrackets, halfWidthMarks } from './half-width-marks';
import { approximateNumbers, doubledApproximations, impossibleDates, mixedNumerals } from './numerals';
import { brackets, titleMarks, titleMarksMisused } from './pair-marks';
import { particles } from './particles';
import { marksAtStart, pauseMarks } from './pause-marks';
import { quotes } from './quotes';
import { HAN, type Reading, readChinese } from './reading';
import { repeats } from './repeats';
import { longSentences, missingEnds } from './sentences';
import { hanLatin, spaces } from './spaces';
import { traditional } from './traditional';
import { units } from './units';
import { widths } from './widths';
import { wordings } from './wordings';
import { variantWords, wrongWords } from './words';

const RULES: readonly ((reading: Reading, context: Context) => Found[])[] = [
  halfWidthMarks,
  halfWidthBrackets,
  doubledMarks,
  marksAtStart,
  missingEnds,
  quotes,
  brackets,
  titleMarks,
  titleMarksMisused,
  ellipses,
  dashes,
  ranges,
  pauseMarks,
  widths,
  spaces,
  hanLatin,
  repeats,
  traditional,
  wrongWords,
  variantWords,
  particles,
  mixedNumerals,
  approximateNumbers,
  doubledApproximations,
  impossibleDates,
  units,
  longSentences,
  wordings,
];

const CHINESE = new RegExp(`[${HAN}]`);

/** Everything that the rules of Chinese say of one text. A text without a Chinese character is none. */
export function checkChinese(text: Text, context: Context): Found[] {
  if (!CHINESE.test(text.text)) return [];
  const reading = readChinese(text);
  return RULES.flatMap((rule) => rule(reading, context));
}
