import type { TextCheck } from '@/domain/checks/sides';
import { chineseHits } from '@/domain/terms/chinese-terms';
import { englishHits } from '@/domain/terms/english-terms';
import { englishWords } from '@/domain/terms/english-words';
import { sideTerms } from '@/domain/terms/side-terms';
import { forbiddenForms } from './forbidden';

/** The forms that the term base forbids, in one text by itself. */
export const checkForbidden: TextCheck = ({ text, locale }, { terms: index }) => {
  if (index.concepts.length === 0) return [];
  const hits = locale === 'zh' ? chineseHits(index.zh, text) : englishHits(index.en, englishWords(text));
  return forbiddenForms({ locale, text, terms: sideTerms(hits), other: null });
};
