import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

type Rule = { pattern: RegExp; instead: string };

const YEARS = 'experience|history|work|service|practice|imprisonment|efforts|clinical|teaching|working|research|standing';
const COUNT = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|many|several|[a-z]+ty)';

/** Each finds its place as the whole match. */
const RULES: readonly Rule[] = [
  // SRRSH's had a meeting
  {
    pattern:
      /(?<=\b[A-Z][A-Za-z]*[A-Z])['’]s(?= (?:had|has|have|was|were|is|are|will|would|can|could|held|launched|signed|received)\b(?! (?:been|to)\b))/g,
    instead: '',
  },
  // it's own · its a · its been
  {
    pattern:
      /(?<=\b[Ii]t)['’](?=s (?:own|role|mission|headquarters|inception|founding|establishment|influence|commitment|patients|doctors|staff|members|efforts|strengths|advantages|subsidiaries|affiliated|services|annual|partners)\b)/g,
    instead: '',
  },
  {
    pattern:
      /(?<=\b(?:of|to|with|by|from|in|on|at|into|through|under|within|between|play|plays|played|playing|began|begin|share|shared|sharing|improve|improved|enhance|enhanced|celebrate|celebrated|launch|launched|held|expand|expanded|complete|completed|opened|fulfil|fulfill|fulfilled|strengthen|strengthened|with all) it)['’](?=s (?!(?:a|an|the|not|been|very|so|too|hard|easy|important|difficult|possible|clear|true|likely|time|no|just|only|also|still|all)\b)[a-z\d])/g,
    instead: '',
  },
  {
    pattern: /(?<=\b[Ii]t)(?=s (?:a|an|been|not|going to|because|important to|necessary to|possible to|hard to|difficult to|time to)\b)/g,
    instead: '’',
  },
  // in the 1990's
  { pattern: /(?<=\bthe (?:early |late |mid-)?(?:19|20)\d0)['’](?=s\b(?! [a-z]+ (?:of|was|is)\b))/g, instead: '' },
  // 20 years experience
  { pattern: new RegExp(`(?<=\\b${COUNT} (?:year|month|week)s)(?= (?:${YEARS})\\b)`, 'g'), instead: '’' },
  // hospital`s · hospital´s
  { pattern: /(?<=\p{L})[`´′＇](?=(?:s|t|re|ve|ll|d)\b)/gu, instead: '’' },
];

/** An apostrophe that is too many, missing, or another mark. */
export function apostrophes(block: Block): Found[] {
  const { text } = block;
  const mark = text.includes("'") && !text.includes('’') ? "'" : '’';
  const taken = new Set<number>();
  return RULES.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (taken.has(match.index)) return [];
      taken.add(match.index);
      const [from, to] = wordAround(text, match.index);
      const at = [match.index, match.index + match[0].length] as const;
      const put = instead && mark;
      const suggestion = text.slice(from, at[0]) + put + text.slice(at[1], to);
      return [remark('en/apostrophe', block, { from, to, values: { word: text.slice(from, to), suggestion }, at, instead: put })];
    }),
  );
}

function wordAround(text: string, at: number): [number, number] {
  const before = text.slice(Math.max(0, at - 40), at).match(/[\p{L}\p{N}'’`´]*$/u)?.[0].length ?? 0;
  const after = text.slice(at, at + 40).match(/^[\p{L}\p{N}'’`´′＇]*/u)?.[0].length ?? 0;
  return [at - before, at + after];
}
