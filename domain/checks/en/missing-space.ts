import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';
import { MONTH } from './function-words';
import { GLUED } from './glued';

type Rule = { at: RegExp; means?: (match: RegExpExecArray) => boolean };

const COMMON =
  'The|This|That|These|Those|There|They|It|In|On|At|We|He|She|After|Before|During|As|And|But|With|For|From|By|To|Since|When|While|If|Our|His|Her|Their';

/** Each rule finds the place between two characters where the space should stand: the end of its match. */
const RULES: readonly Rule[] = [
  // prevention.In · COVID-19.JCI · times.” The · Dr.Wang
  { at: /(?:[a-z]{2}|\d|[A-Z]{2}|[a-z][)”’"])[.!?](?=[A-Z][a-z’']|[A-Z][A-Z]|[AI] [a-z])/g },
  { at: /[.!?][”’](?=[A-Z][a-z])/g },
  { at: /\b(?:Mr|Mrs|Ms|Dr|Prof)\.(?=[A-Z][a-z])/g },
  { at: /[a-z]{2}\.(?=(?:the|this|that|these|they|there|and|but|for|with|from|after|when|while|which|however|meanwhile)\b)/g },
  // doctors,nurses · 2017,the · June 10,2017
  { at: /(?:[a-z]{2}|[A-Z]{2}|\d|[)”’]),(?=[A-Za-z]{2}|[“‘]|[aI] )/g },
  { at: /(?:[a-z]{2}|\b[a-z]),(?=[a-z]{3})/g },
  { at: new RegExp(`${MONTH}\\.? \\d{1,2},(?=(?:19|20)\\d\\d\\b)`, 'g') },
  { at: /[a-z]{2}[;](?=[A-Za-z]{2})/g },
  { at: /[a-z]{3}:(?=[A-Z][a-z])/g },
  // Hospital(SRRSH) · (SRRSH)affiliated · “Model”was · said“We
  { at: /(?<![\w.])[A-Z]?[a-z]{2,}(?=\((?:[A-Z][\w’'&,-]*(?: [\w’'&,-]+)*|[a-z]+(?: [a-z’'-]+)+)\))/g },
  { at: /\([^()]{3,80}\)(?=[A-Za-z]{2})/g },
  { at: /[A-Za-z0-9.,!?]”(?=[A-Za-z]{2})/g },
  { at: /[a-z]{2}[,:]?(?=“\w)/g },
  { at: /\d%(?=[A-Za-z]{2})/g },
  // June10 · 10June · in2017 · 150doctors
  { at: new RegExp(`\\b${MONTH}\\.?(?=\\d{1,4}\\b)`, 'g') },
  { at: new RegExp(`\\b\\d{1,2}(?=${MONTH}\\b)`, 'g') },
  { at: /\b(?:[Ii]n|[Oo]f|[Oo]n|[Bb]y|from|since|until|the|and|with|for|over|about|than|than|nearly|around|total)(?=\d{1,4}\b)/g },
  {
    at: /(?<![\w.,])\d+(?:,\d{3})*(?=(?:years?|months?|weeks?|days?|hours?|minutes?|doctors?|nurses?|patients?|people|persons?|experts?|hospitals?|countries|cities|provinces|members?|cases?|students?|teachers?|times|beds?|percent|million|billion|thousand|yuan|institutions?|participants?|departments?|projects?|teams?|kilometers?|kilometres?)\b)/g,
  },
  // hospitalThe
  { at: new RegExp(`\\b[a-z]{3,}(?=(?:${COMMON})\\b)`, 'g') },
];

/** Two words, or a mark and a word, with no space between them. */
export function missingSpace(block: Block): Found[] {
  const { text } = block;
  const taken = new Set<number>();
  const glued = [...text.matchAll(GLUED.pattern)].map((match) => match.index + (GLUED.lengths.get(match[0].toLowerCase()) ?? 0));
  const places = RULES.flatMap(({ at }) => [...text.matchAll(at)].map((match) => match.index + match[0].length));
  return [...glued, ...places].flatMap((place) => {
    if (taken.has(place) || isAddress(text, place)) return [];
    taken.add(place);
    const from = start(text, place);
    const to = end(text, place);
    const values = { word: text.slice(from, to), suggestion: `${text.slice(from, place)} ${text.slice(place, to)}` };
    return [remark('en/missing-space', block, { from, to, values, instead: ' ', at: [place, place] })];
  });
}

const LONGEST = 40;

function start(text: string, place: number): number {
  let at = place;
  while (at > 0 && place - at < LONGEST && /\S/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function end(text: string, place: number): number {
  let at = place;
  while (at < text.length && at - place < LONGEST && /[\p{L}\p{N}]/u.test(text[at] ?? '')) at += 1;
  return at;
}

/** Addresses, names of files and code have their own spelling. */
function isAddress(text: string, place: number): boolean {
  const from = start(text, place);
  let to = place;
  while (to < text.length && to - place < LONGEST && /\S/.test(text[to] ?? '')) to += 1;
  const token = text.slice(from, to);
  return (
    /[@/\\_=&#<>{}`]|^www\.|\.(?:com|cn|org|net|edu|gov|html?|jpe?g|png|gif|pdf|docx?|js|ts|md|json)\b/i.test(token) ||
    (token.match(/\w\.\w/g)?.length ?? 0) > 2
  );
}
