import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import { HAN, isHan, type Reading } from './reading';

/** Ends in the middle of a sentence: with a character, or with a quotation or remark that belongs to it. */
function ends(words: string, last: number): boolean {
  const [before, end] = [words.at(-2), words.at(-1)];
  if (isHan(end)) return true;
  return (end === '”' || end === '）') && isHan(before) && words.charAt(last + 1) !== '（' && words.charAt(last + 1) !== '”';
}

const SENTENCE = /[^。！？；\n]+/g;
const COUNTED = new RegExp(`[${HAN}]|[A-Za-z0-9]+`, 'g');

/** Sentences with more characters than the office allows; a word or figure in Latin counts as one. A semicolon ends one too. */
export function longSentences({ text, isProse }: Reading, { office }: Context): Found[] {
  if (!isProse) return [];
  const found: Found[] = [];
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    if (sentence.length <= office.longChineseSentence) continue;
    const count = sentence.match(COUNTED)?.length ?? 0;
    if (count <= office.longChineseSentence) continue;
    const from = index + sentence.length - sentence.trimStart().length;
    found.push(
      inChinese('zh/long-sentence', text, [from, index + sentence.trimEnd().length], {
        values: { count, most: office.longChineseSentence },
      }),
    );
  }
  return found;
}

/** A paragraph whose sentences end as they should, but for the last. Signatures, labels and verse have no sentences before. */
export function missingEnds({ text, isProse }: Reading): Found[] {
  if (!isProse) return [];
  const found: Found[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trimEnd();
    const last = Math.max(words.lastIndexOf('。'), words.lastIndexOf('！'), words.lastIndexOf('？'));
    const rest = words.length - last - 1;
    // What follows the last full stop is a clause, and has a comma of its own or is long enough to be one.
    if (last > 8 && rest >= 8 && ends(words, last) && !words.includes('—', last) && (words.includes('，', last) || rest >= 14)) {
      const end = start + words.length;
      found.push(inChinese('zh/no-end-mark', text, [end - 1, end], { instead: `${words.at(-1) ?? ''}。` }));
    }
    start += line.length + 1;
  }
  return found;
}
