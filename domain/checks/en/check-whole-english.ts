import type { Context } from '@/domain/checks/context';
import { acronyms } from './acronyms';
import type { Block } from './block';
import { dateForms } from './date-forms';
import { headingAsItem } from './heading-as-item';
import type { InBlock, WholeCheck } from './in-block';
import { fileNames, navigation } from './left-overs';
import { mixedDashes } from './mixed-dashes';
import { mixedMarks } from './mixed-marks';
import { nameVariants } from './name-variants';
import { quotationMarks } from './quotation-marks';
import { repeatedBlocks } from './repeated-blocks';
import { spellingVariants } from './spelling-variants';
import { variety } from './variety';

const CHECKS: readonly WholeCheck[] = [
  quotationMarks,
  mixedMarks,
  mixedDashes,
  spellingVariants,
  nameVariants,
  variety,
  acronyms,
  dateForms,
  repeatedBlocks,
  headingAsItem,
];

/** What only the whole of an English text shows: one thing written in several ways, and what stands in it twice. */
export function checkWholeEnglish(blocks: readonly Block[], context: Context): InBlock[] {
  const written = blocks.filter((block) => fileNames(block).length + navigation(block).length === 0);
  return CHECKS.flatMap((check) => check(written, context));
}
