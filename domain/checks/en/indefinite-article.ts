import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark, type Word } from './block';

/** Written with a vowel, spoken with a consonant: «yoo» and «won». */
const CONSONANT_SOUND =
  /^(?:uni(?!n|m[pa]|d|ss)|unan|us(?:e|a[bg]|ing|u[ar])|ur(?:an|in|et|ol|og)|ute(?:r|n)|uti|uto|ubiq|ufo|eu|ewe|one(?!rous|ir)|once|oui|ouija|uk|ugan|uru|u$)/;
/** Written with a consonant, spoken without. */
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir)/;
/** Both are in use. */
const EITHER = /^(?:histor|hotel|habitu|heroi|hyster|horrif|hallu|herb|hypoth|uy[gu]|urdu|uygur|https?$)/;

/** Spelled letter by letter, though they could be read as words. */
const LETTERS = new Set(
  'MRI MBA MD MSC MIT MOU MP NGO NHS NIH NBA FDA FBI HIV HPV HR HTML LCD LGBT RNA SSD SUV SMS SOP XML ECG EEG FM FTA HD HBV HCV HMO LLM LNG LPG MA MPA MSN MV NCD NFC RCT RFID RMB RV SCI SARI SNP STD SSL SVG NMPA NHC NDRC NSFC MDT NICU HIE HIS LIS FAQ HCC NPC NSCLC SPECT RSV RPM'.split(
    ' ',
  ),
);
/** Read as words. */
const WORDS = new Set(
  'SARS NASA NATO MERS RAM ROM LASER LAN SIM SWAT SWOT LASIK FIFA RADAR SONAR HEPA HIPAA MASH MOMA NAFTA NASDAQ SAT SCUBA STEM FEMA HAART LIDAR SOHO SMART SMILE ROI FIT NEET MOOC RICO SPAC SAARC MIS LED HELLP FISH'.split(
    ' ',
  ),
);

type Sound = 'vowel' | 'consonant' | null;

/** «a» before a vowel that is spoken, or «an» before a consonant that is: what counts is the sound, not the letter. */
export function indefiniteArticle(block: Block): Found[] {
  return block.words.flatMap((word, at) => {
    const next = block.words[at + 1];
    if (!next || (word.lower !== 'a' && word.lower !== 'an') || !/^[ \u00a0][“"‘'(]?$/.test(gap(block, at)) || !isArticle(block, word))
      return [];
    const sound = soundOf(next, block.text[next.to] ?? '', block.text.slice(next.to, next.to + 4));
    if (!sound || (sound === 'vowel') === (word.lower === 'an')) return [];
    const right = sound === 'vowel' ? 'an' : 'a';
    const instead = word.text.startsWith('A') ? `A${right.slice(1)}` : right;
    return [
      remark('en/a-or-an', block, { from: word.from, to: word.to, values: { word: next.text, article: word.text, instead }, instead }),
    ];
  });
}

/** «A» is a letter or a grade within a sentence: «Hepatitis A is», «Class A institution». */
function isArticle(block: Block, { text, from }: Word): boolean {
  if (text === 'AN') return false;
  if (text === 'a' || text === 'an')
    return (
      !/(?:[.'’-]|[<>=+*/|] )$/.test(block.text.slice(Math.max(0, from - 2), from)) && !/^an?[.)]/.test(block.text.slice(from, from + 3))
    );
  return from === 0 || /(?:^|[.!?:]["”’)]?\s+|[“"])$/.test(block.text.slice(Math.max(0, from - 4), from));
}

function soundOf({ text, lower }: Word, after: string, rest: string): Sound {
  if (/^\d/.test(text)) return soundOfNumber(text, rest);
  if (!/^[a-z]/.test(lower)) return null;
  if (text.length === 1) return after === '-' ? letterSound(text) : null;
  if (/^[A-Z]{2,}/.test(text)) return soundOfAcronym(text.match(/^[A-Z]+/)?.[0] ?? '', text);
  if (/^m?RNA|^[hmn][A-Z]/.test(text)) return letterSound(text.charAt(0));
  if (EITHER.test(lower) || !/[aeiouy]/.test(lower)) return null;
  if (/^[aeio]|^u/.test(lower)) return CONSONANT_SOUND.test(lower) ? 'consonant' : 'vowel';
  return VOWEL_SOUND.test(lower) ? 'vowel' : 'consonant';
}

function letterSound(letter: string): Sound {
  return /[aefhilmnorsx]/i.test(letter) ? 'vowel' : 'consonant';
}

/** Eight, eleven, eighteen and eighty begin with a vowel; «1100» may be eleven hundred. */
function soundOfNumber(text: string, rest: string): Sound {
  const digits = text.match(/^\d+/)?.[0] ?? '';
  if (/^[.,]\d{3}/.test(rest) && rest.startsWith(',')) return /^(?:8|11$|18$)/.test(digits) ? 'vowel' : 'consonant';
  if (digits.startsWith('8')) return 'vowel';
  if (/^(?:11|18)$/.test(digits)) return 'vowel';
  return /^1[18]\d\d$/.test(digits) ? null : 'consonant';
}

function soundOfAcronym(letters: string, whole: string): Sound {
  const first = letters.charAt(0);
  if (letters === 'EU') return 'consonant';
  if (/^(?:ONE|EU)/.test(letters)) return null;
  if (/[AEIO]/.test(first)) return 'vowel';
  if (LETTERS.has(letters)) return letterSound(first);
  if (WORDS.has(letters) || /[a-z]/.test(whole.slice(letters.length)))
    return /[FHLMNRSX]/.test(first) || first === 'U' ? null : 'consonant';
  if (first === 'U') return /^(?:US|USA|UK|UN|UV|UAE|UNESCO|UNICEF|USB|UI|UTC|UFO)$/.test(letters) ? 'consonant' : null;
  if (!/[FHLMNRSX]/.test(first)) return 'consonant';
  // Without a vowel it can only be spelled.
  return /[AEIOUY]/.test(letters.slice(0, 4)) ? null : 'vowel';
}
