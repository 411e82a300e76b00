import { boundBefore } from './bound-around';
import { PARTS, SCALES } from './number-words';
import { type Numeral, plainNumeral } from './plain-numeral';
import { type Word, wordAfter } from './word-after';

/** Units that are divided in words: a quarter of an hour. */
const DIVIDED = new Set('hour mile century day year kilometer kilometre'.split(' '));
/** «over a third party» is no share. */
const NO_SHARE = /^ (?:party|parties|person|country|time|way|world|term|day|year|floor|place|round|attempt)/;

type Parted = { article: Word; part: Word };

/** «a quarter of a million», «a third of», «by a third»; null where the word is an ordinal: «a third party». */
export function partOf(text: string, { article, part: word }: Parted): Numeral | null {
  const part = PARTS.get(word.word) ?? 2;
  if (part === 2) return null;
  const of = wordAfter(text, word.to);
  const one = of?.word === 'of' ? wordAfter(text, of.to) : null;
  const whole = one?.word === 'a' || one?.word === 'an' ? wordAfter(text, one.to) : null;
  if (one && whole && DIVIDED.has(whole.word)) return plainNumeral(1 / part, one.to, 'words');
  const scale = whole && SCALES.get(whole.word);
  if (whole && scale) return { ...plainNumeral(scale / part, whole.to, 'words'), plain: 0.5, scale };
  const bounded = boundBefore(text, article.from) !== null && !NO_SHARE.test(text.slice(word.to, word.to + 12));
  if (of?.word !== 'of' && !bounded && !AS.test(text.slice(word.to, word.to + 16)) && !isCutBy(text, { article, part: word })) return null;
  return { ...plainNumeral(100 / part, word.to, 'words'), share: true };
}

/** «cut by a third», also «by almost a third since May», and not «by a third party». */
function isCutBy(text: string, { article, part }: Parted): boolean {
  const before = text.slice(Math.max(0, article.from - 20), article.from);
  const behind = text.slice(part.to, part.to + 12);
  return BY.test(before) && (!/^[ -]\p{L}/u.test(behind) || ON.test(behind));
}

/** «a third as high», «a quarter the size», «a third longer». */
const AS =
  /^ (?:as (?:many|much|high|[a-z]+)\b|the (?:size|height|length|number|price|cost|amount|weight)\b|more\b|less\b|fewer\b|(?:high|low|long|short|fast|slow|cheap|small|larg|great)e?r\b)/;

const BY = /\bby (?:about |nearly |almost |around |roughly |over |up to |more than |less than )?$/i;
const ON = /^ (?:since|in|over|from|to|on|at|and|or|between|during|within|while|when|compared|against|every|each|last|this)\b/;

/** «three quarters of an hour»: the end before the unit. */
export function partOfUnit(text: string, end: number): number | null {
  const match = OF_UNIT.exec(text.slice(end, end + 20));
  return match?.[1] && DIVIDED.has(match[1]) ? end + match[0].length - match[1].length - 1 : null;
}

const OF_UNIT = /^ of an? ([a-z]+)/;
