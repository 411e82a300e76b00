import type { Block } from './block';
import { MONTH } from './function-words';
import { type InBlock, inBlock } from './in-block';

const AMERICAN = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d| ?(?:-|–|to) ?\\d)(?:, ?(?:19|20)\\d\\d)?`, 'g');
const BRITISH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? (?:19|20)\\d\\d)?`, 'g');

/** «June 10» and «10 June» in one text: those of the rarer form. */
export function dateForms(blocks: readonly Block[]): InBlock[] {
  const american = places(blocks, AMERICAN);
  const british = places(blocks, BRITISH);
  if (american.length === 0 || british.length === 0) return [];
  const [rare, usual] = british.length <= american.length ? [british, american] : [american, british];
  return rare.map(({ block, from, text }) =>
    inBlock('en/date-form', block, { from, to: from + text.length, values: { date: text, usual: usual[0]?.text ?? '' } }),
  );
}

function places(blocks: readonly Block[], form: RegExp): { block: Block; from: number; text: string }[] {
  return blocks.flatMap((block) => [...block.text.matchAll(form)].map((match) => ({ block, from: match.index, text: match[0] })));
}
