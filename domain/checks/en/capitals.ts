import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark, type Word } from './block';
import { FUNCTION_WORDS, MONTH } from './function-words';

/** A full stop behind these ends no sentence. */
export const ABBREVIATION =
  /(?:^|[\s(“"‘'.-])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Vol|Fig|Figs|Inc|Ltd|Co|Corp|Jr|Sr|vs|etc|al|eg|ie|approx|ca|cf|Eq|Rev|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Hon|Dept|Univ|Ave|Rd|Blvd|Mt|Ft|ed|eds|pp|est|tel|Tel|ext|min|max|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Ph|a\.m|p\.m|i\.e|e\.g|U\.S|U\.K|U\.N|D\.C)$/;

const NAMES_WITH_THE =
  /^The (?:Lancet|Hague|Guardian|Times|New|Economist|Wall|Washington|Sun|Daily|Independent|Gambia|Bahamas|Beatles|Netherlands|BMJ|Voice|Lord|Carter|Conversation|Atlantic|Telegraph|Journal|Associated|Sunday)\b/;
const AFTER_DATE = new RegExp(
  `(?:^|[.!?] )(?:On|In|By|Since) (?:the (?:morning|afternoon|evening) of )?(?:${MONTH}\\.? ?\\d{1,2}|\\d{1,2} ${MONTH}|${MONTH})?(?:,? ?(?:19|20)\\d\\d)?,? $`,
);

/** A sentence that begins in lower case, and a small word with a capital within a sentence. */
export function capitals(block: Block): Found[] {
  if (block.kind === 'heading') return [];
  return block.words.flatMap((word, at) => lowerStart(block, { word, at }) ?? capitalWithin(block, { word, at }) ?? []);
}

type Place = { word: Word; at: number };

function lowerStart(block: Block, { word, at }: Place): Found | null {
  if (/^i(?:['’](?:m|ve|ll|d))?$/.test(word.text) && isPronoun(block, word))
    return remark('en/lower-case-start', block, {
      from: word.from,
      to: word.to,
      values: { word: word.text, instead: `I${word.text.slice(1)}` },
      instead: `I${word.text.slice(1)}`,
    });
  if (!/^\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(word.text) || (block.text[word.to] === '.' && /\w/.test(block.text[word.to + 1] ?? '')))
    return null;
  if (/^(?:de|von|van|der|la|le|el|al|di|da|bin|ibn|vs|e|i|x|m|p|iPhone)$/.test(word.text)) return null;
  const starts = at === 0 ? startsBlock(block) : startsSentence(block, at);
  if (!starts) return null;
  if (at > 0 && /\.["”]/.test(gap(block, at - 1))) return stopBeforeSaid(block, { word, at });
  const instead = word.text.charAt(0).toUpperCase() + word.text.slice(1);
  return remark('en/lower-case-start', block, { from: word.from, to: word.to, values: { word: word.text, instead }, instead });
}

/** «i» by itself, and no numeral, no part of «i.e.», no variable. */
function isPronoun({ text }: Block, { from, to }: Word): boolean {
  if (/(?:stage|type|phase|grade|class|group|part|level|vol\.?|chapter|factor|table) $/i.test(text.slice(Math.max(0, from - 10), from)))
    return false;
  return (
    /(?:^|[a-z,.?!“"] ?)$/.test(text.slice(Math.max(0, from - 2), from)) &&
    /(?:^|\s|[“"])$/.test(text.slice(Math.max(0, from - 1), from)) &&
    /^ [a-z]/.test(text.slice(to, to + 2))
  );
}

/** A paragraph of prose, which ends with a full stop, begins with a capital. */
function startsBlock(block: Block): boolean {
  const [first] = block.words;
  return (
    block.kind === 'prose' &&
    first?.from === 0 &&
    /^,? $/.test(gap(block, 0)) &&
    block.words.length > 5 &&
    /[.。]["”’)]?\s*$/.test(block.text)
  );
}

function startsSentence(block: Block, at: number): boolean {
  const between = gap(block, at - 1);
  if (!/^(?:["”’)]?[.?]|[.?]["”’)]?) +["“‘(]?$/.test(between) || /[?].*["”’]/.test(between)) return false;
  const before = block.words[at - 1];
  if (!before || /\.\.\s/.test(between)) return false;
  return !between.includes('.') || !ABBREVIATION.test(block.text.slice(Math.max(0, before.to - 14), before.to));
}

const SMALL =
  /^(?:The|An|And|But|With|For|Of|To|By|From|This|These|Those|That|It|We|They|Which|Who|Was|Were|Is|Are|Has|Have|Had|Will|As|At|On|In)$/;

function capitalWithin(block: Block, { word, at }: Place): Found | null {
  const before = block.words[at - 1];
  const next = block.words[at + 1];
  if (!before || !next || !SMALL.test(word.text)) return null;
  const between = gap(block, at - 1);
  if (!/^,? $/.test(between) || gap(block, at) !== ' ') return null;
  const isThe = word.text === 'The' && !NAMES_WITH_THE.test(block.text.slice(word.from, word.from + 20));
  const lead = block.text.slice(Math.max(0, word.from - 60), word.from);
  const isAfterDate = isThe && AFTER_DATE.test(lead);
  const isLow =
    /^\p{Ll}/u.test(next.text) &&
    (/^\p{Ll}/u.test(before.text) || /^\d/.test(before.text)) &&
    !/^(?:says?|said|titled|called|entitled|named)$/.test(before.lower) &&
    block.kind === 'prose' &&
    !isTitled(block, at);
  const isDouble = before.lower === 'the' && isThe && FUNCTION_WORDS.has(before.lower) && before.text === 'the' && false;
  if (!isAfterDate && !isLow && !isDouble) return null;
  const instead = word.lower;
  return remark('en/capital-within', block, { from: word.from, to: word.to, values: { word: word.text, instead }, instead });
}

/** Within a title in capitals, or a quotation, small words may have one too. */
function isTitled(block: Block, at: number): boolean {
  const near = block.words.slice(Math.max(0, at - 3), at + 5).filter(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase()));
  return near.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > near.length;
}

/** «… indeed.” said Dr. Zhou»: the sentence goes on behind the quotation, which ends with a comma. */
function stopBeforeSaid(block: Block, { word, at }: Place): Found | null {
  const stop = block.words[at - 1]?.to ?? 0;
  return remark('en/comma-before-said', block, {
    from: stop,
    to: stop + 2,
    values: { word: word.text },
    instead: ',',
    at: [stop, stop + 1],
  });
}
