import type { CheckedArticle } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import { checkBlocks } from './blocks';
import { checkCredits } from './credits';
import { checkFileNames } from './file-names';
import { checkFurniture } from './furniture';
import { checkHeadings } from './headings';
import { readLayout } from './layout-reading';
import { checkLinks } from './links';
import type { LayoutFound } from './mark';
import { checkNotes } from './notes';
import { checkOrder } from './order';
import { checkPassages } from './passages';
import { checkPictures } from './pictures';

const CHECKS = [
  checkPictures,
  checkFileNames,
  checkLinks,
  checkBlocks,
  checkHeadings,
  checkPassages,
  checkFurniture,
  checkOrder,
  checkNotes,
] as const;

/**
 * What is wrong with the make-up of an article: parts that one text has alone, and what is no part of an article. While a text is still
 * being translated, what it lacks is not yet missing.
 */
export function checkLayout(article: CheckedArticle, context: Context): LayoutFound[] {
  const reading = readLayout(article);
  return [...CHECKS.flatMap((check) => check(reading)), ...checkCredits(reading, context)];
}
