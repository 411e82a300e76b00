import { pinyinSyllables } from '@/domain/checks/en/pinyin';
import { slips } from './slips';
import type { KnowsWord } from './words-known';

type Unknown = { word: string; suggestions: readonly string[]; before: string; after: string };

/** Endings and beginnings of learned words, of which no dictionary has all. */
const LEARNED =
  /(?:itis|ectom(?:y|ies)|oscop(?:y|ic|ies|e)|plasty|emia|aemia|osis|oses|path(?:y|ic|ies)|virus(?:es)?|viral|mab|nib|vir|cillin|mycin|statin|azole|genic|genesis|cyte|cytes|cytic|ology|ologic(?:al)?|ologist|ase|ases|ose|oma|omas|graphy|graphic|gram|grams|therap(?:y|ies|eutic)|metr(?:y|ic)|trophic?|tropic|phage|phages|some|somal|omics?|lysis|lytic|kinin|globulin)s?$|^(?:neuro|cardio|hemo|haemo|gastro|hepato|immuno|onco|patho|pharmaco|physio|thrombo|angio|arthro|broncho|cranio|electro|endo|entero|hyper|hypo|laparo|lipo|micro|myo|nano|nephro|ortho|osteo|peri|photo|pneumo|radio|sero|tele|trans|ultra|uro|vaso|bio|cyber|eco|geo|multi|non|pre|post|re|sub|super|un|inter|intra|anti|co)/;

/**
 * The likeliest right spelling of a word that is in no dictionary, or null where the word is likely meant: a name, an acronym, a learned
 * word, a part of an address.
 */
export function spellingFault({ word, suggestions, before, after }: Unknown, known: KnowsWord): { suggestion: string } | null {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 4 || !/^\p{L}\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(bare)) return null;
  if (/[\w@/\\=&#.]$/.test(before) || /^(?:[\d_@/\\=&]|\.\w)/.test(after)) return null;
  if (known(word) || known(bare) || pinyinSyllables(bare) > 1) return null;
  const isName = /^\p{Lu}/u.test(bare);
  const near = suggestions.map((suggestion) => ({ suggestion, slips: slips(bare.toLowerCase(), suggestion.toLowerCase()) }));
  const most = isName || bare.length < 7 || LEARNED.test(bare) ? 1 : 2;
  const [best] = near.filter((one) => one.slips > 0 && one.slips <= most).sort((a, b) => a.slips - b.slips);
  if (!best || (isName && !isPlainWord(bare, best.suggestion))) return null;
  return { suggestion: best.suggestion };
}

/** Capitalised words in no dictionary are mostly names; those that end and begin like common words and are long may be slips in them. */
function isPlainWord(word: string, suggestion: string): boolean {
  return (
    word.length >= 7 &&
    /(?:tion|ment|ness|ity|ance|ence|ical|ship|ing|ive|ical|ful|ional|ician|ology|ital|ative|ical|tional|ment|ments|tions|ary|ery|ency|ancy)s?$/.test(
      suggestion.toLowerCase(),
    )
  );
}
