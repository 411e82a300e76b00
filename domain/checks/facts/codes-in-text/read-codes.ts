import { sameLengthForm } from '@/domain/checks/facts/same-length-form';
import { type Sheet, sheet } from '@/domain/checks/facts/sheet';
import type { Locale } from '@/domain/locale';
import type { CodeItem } from './code-item';
import { readAddresses } from './read-addresses';
import { readNumbersThatName } from './read-numbers-that-name';
import { readProducts } from './read-products';
import { readScores } from './read-scores';

type Reader = (page: Sheet<CodeItem>, locale: Locale) => void;

const READERS: readonly Reader[] = [readAddresses, readNumbersThatName, readProducts, readScores];

/** Addresses, telephone and identity numbers, standards, products, scores: in reading order; spans never overlap. */
export function readCodes(text: string, locale: Locale): CodeItem[] {
  const page = sheet<CodeItem>(sameLengthForm(text), []);
  for (const read of READERS) read(page, locale);
  return page.items();
}
