import { CARDINALS, SCALES } from './number-words';
import { type Numeral, plainNumeral } from './plain-numeral';
import { wordAfter } from './word-after';

/** «two or three», «three or four hundred»: so many at least and at most, as 两三 and 三四百 say it. */
export function eitherOf(text: string, { low, end, scale }: Numeral): Numeral | null {
  const or = wordAfter(text, end);
  const next = or?.word === 'or' && scale === 1 ? wordAfter(text, or.to) : null;
  const high = next && CARDINALS.get(next.word);
  if (!next || !high || high <= low || high > Math.max(low + 1, low * 1.6)) return null;
  const behind = wordAfter(text, next.to);
  const times = (behind && SCALES.get(behind.word)) ?? 1;
  const whole = plainNumeral(low * times, times > 1 && behind ? behind.to : next.to, 'words');
  return { ...whole, high: high * times, vague: true, plain: low, scale: times, parts: [low * times, high * times] };
}
