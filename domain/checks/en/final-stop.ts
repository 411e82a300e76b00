import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|said|says|held|made|gave|took|attended|visited|received|became|included?|includes)\b/;

const SMALL = new Set('the a an his her its their he she they we it our this these which that who'.split(' '));

/** A headline with the name of its site behind it. */
const SITE = /[-–—|_] ?[A-Z][\w.]*(?: [A-Z][\w.]*){0,4}\s*$/;

/** A paragraph of sentences that ends without a mark. Headings, captions, items, and lines that lead to a list or a picture are left alone. */
export function finalStop(block: Block): Found[] {
  if (block.kind !== 'prose') return [];
  const end = block.text.trimEnd();
  const last = block.words.at(-1);
  if (!last || !/[\p{L}\p{N})”"’%]$/u.test(end) || /[.!?…]\s?[)”"’\]]+$/.test(end)) return [];
  // Headlines have few articles and pronouns.
  const isLong = block.words.length >= 10 && block.words.filter(({ lower }) => SMALL.has(lower)).length >= 2;
  const isSentences = /[a-z)”][.!?] +[A-Z“"]/.test(block.text) && block.words.length >= 8;
  if ((!isSentences && !(isLong && VERB.test(block.text))) || isTitle(block)) return [];
  return [
    remark('en/final-stop', block, {
      from: last.from,
      to: end.length,
      values: { word: block.text.slice(last.from, end.length) },
      instead: '.',
      at: [end.length, end.length],
    }),
  ];
}

/** Most words with a capital: a heading, whatever it stands in. A link or an address ends without a stop, too. */
function isTitle({ words, text }: Block): boolean {
  const big = words.filter(({ text: word }) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return (
    big * 2 > words.length ||
    SITE.test(text) ||
    /(?:https?:|www\.|@)\S*$/.test(text.trimEnd()) ||
    /\b(?:photo|photos|picture|source|tel|fax|editor|reporter|written|translated|reviewed|edited)\b[^.]*$/i.test(text.slice(0, 40))
  );
}
