import { pinyinSyllables } from '@/domain/checks/en/pinyin';
import { slips } from './slips';

const LATIN = new Set('vitro vivo situ utero silico novo versa facto hoc quo ibid facie fide fatale faire siècle über ohne'.split(' '));

/** Endings and beginnings of learned words, of which no dictionary has all. */
const LEARNED =
  /(?:itis|ectom(?:y|ies)|oscop(?:y|ic|ies|e)|plasty|emia|aemia|osis|oses|path(?:y|ic|ies)|virus(?:es)?|viral|mab|nib|vir|cillin|mycin|statin|azole|genic|genesis|cyte|cytes|cytic|ology|ologic(?:al)?|ologist|ase|ases|ose|oma|omas|graphy|graphic|gram|grams|therap(?:y|ies|eutic)|metr(?:y|ic)|trophic?|tropic|phage|phages|some|somal|omics?|lysis|lytic|kinin|globulin)s?$|^(?:dys|hetero|homo|meta|para|poly|epi|exo|auto|allo|mono|hemi|semi|macro|pseudo|neuro|cardio|hemo|haemo|gastro|hepato|immuno|onco|patho|pharmaco|physio|thrombo|angio|arthro|broncho|cranio|electro|endo|entero|hyper|hypo|laparo|lipo|micro|myo|nano|nephro|ortho|osteo|peri|photo|pneumo|radio|sero|tele|trans|ultra|uro|vaso|bio|cyber|eco|geo|multi|non|pre|post|re|sub|super|un|inter|intra|anti|co)/;

/**
 * The likeliest right spelling of a word that is in no dictionary, or null where the word is likely meant: a name, an acronym, a learned
 * word.
 */
export function likelySpelling(word: string, suggestions: readonly string[]): string | null {
  const bare = word.replace(/['’]s?$/, '');
  if (bare.length < 4 || !/^\p{L}\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(bare) || LATIN.has(bare)) return null;
  const isName = /^\p{Lu}/u.test(bare);
  const isPinyin = pinyinSyllables(bare) > 1;
  if (isPinyin && (isName || bare.length < 6)) return null;
  const near = suggestions.map((suggestion) => ({ suggestion, slips: slips(bare.toLowerCase(), suggestion.toLowerCase()) }));
  if (near.some(({ suggestion }) => isFormOf(bare.toLowerCase(), suggestion.toLowerCase()))) return null;
  const most = isName || isPinyin || bare.length < 8 || LEARNED.test(bare) ? 1 : 2;
  const likely = near.filter(
    (one) =>
      one.slips > 0 &&
      one.slips <= most &&
      !one.suggestion.includes(' ') &&
      (one.slips === 1 || one.suggestion.startsWith(bare.charAt(0))) &&
      (!isName || isSlipInWord(bare, one.suggestion)),
  );
  return likely.sort((a, b) => a.slips - b.slips)[0]?.suggestion ?? null;
}

/** True for plurals and other forms of what the dictionary has. */
function isFormOf(word: string, base: string): boolean {
  if (base.replace(/['’]/, '') === word) return true;
  if (word === `${base}s` && /(?:s|x|z|ch|sh|[^aeiou]y)$/.test(base)) return false;
  return word.startsWith(base) && /^(?:s|es|ed|d|ing|er|ers|able|ly|like|less|ness|wise)$/.test(word.slice(base.length));
}

/** Unknown words with a capital are mostly names. A slip is two letters that changed places, or one in a word with a common ending. */
function isSlipInWord(word: string, suggestion: string): boolean {
  if (word.length < 7) return false;
  const isSwap =
    word.length === suggestion.length && [...word.toLowerCase()].sort().join('') === [...suggestion.toLowerCase()].sort().join('');
  return isSwap || /(?:tion|ment|ness|ity|ical|ship|ional|ician|ital|ative|ency|ly)s?$/.test(suggestion.toLowerCase());
}
