import type { CheckCode } from '@/domain/checks/catalogue';
import type { Found } from '@/domain/checks/finding';
import { linesOf } from '@/domain/checks/lines-of';

/** A word of a block, and where it stands there. `lower` is the word in lower case with a straight apostrophe. */
export type Word = { text: string; lower: string; from: number; to: number };

/** What a block is. «line» is a line of a page that may be a heading, a caption or what a template left. */
export type BlockKind = 'prose' | 'heading' | 'item' | 'caption' | 'line';

/** One line of a text: a paragraph, a heading, an item of a list. `from` is its place in the text. */
export type Block = { text: string; from: number; kind: BlockKind; words: readonly Word[] };

/** The blocks of a text of that type (the name of a node, or «page»: a whole page with a block on every line). */
export function blocksOf(text: string, type: string): Block[] {
  return linesOf(text).map((line) => ({ ...line, kind: kindOf(line.text, type), words: wordsOf(line.text) }));
}

const KINDS: Record<string, BlockKind> = {
  title: 'heading',
  heading: 'heading',
  standfirst: 'prose',
  paragraph: 'prose',
  blockquote: 'prose',
  pullQuote: 'prose',
  image: 'caption',
  gallery: 'caption',
};

function kindOf(line: string, type: string): BlockKind {
  if (type !== 'page') return KINDS[type] ?? 'item';
  const words = line.split(/\s+/).length;
  const isSentence = /[.!?][)"'”’\]]*\s*$/.test(line) || /[a-z)”][.!?]\s+[A-Z“"]/.test(line);
  return (isSentence && words > 6) || words > 20 ? 'prose' : 'line';
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    const [word] = match;
    words.push({ text: word, lower: word.toLowerCase().replaceAll('’', "'"), from: match.index, to: match.index + word.length });
  }
  return words;
}

/** What stands between a word and the next. */
export function gap(block: Block, at: number): string {
  const word = block.words[at];
  return word ? block.text.slice(word.to, block.words[at + 1]?.from ?? block.text.length) : '';
}

type Remark = {
  from: number;
  to: number;
  values?: Found['values'];
  /** What should stand from `from` to `to`, if that is certain. */
  instead?: string;
  /** Where the repair is, if elsewhere than the finding. */
  at?: readonly [number, number];
};

/** A finding at a place of a block. */
export function remark(code: CheckCode, block: Block, { from, to, values = {}, instead, at = [from, to] }: Remark): Found {
  const fix = instead === undefined ? null : ({ side: 'en', from: block.from + at[0], to: block.from + at[1], text: instead } as const);
  return { code, zh: null, en: [block.from + from, block.from + to], values, fix };
}
