import type { Context } from '@/domain/checks/context';
import { NOTHING_PAIRED, type Paired } from '@/domain/checks/facts/paired';
import { quoted } from '@/domain/checks/facts/quoted';
import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { CODE_KINDS, type CodeItem, type CodeKind } from './code-item';
import { readCodes } from './read-codes';

export type CodeCode = 'facts/address' | 'facts/phone' | 'facts/code';

const CODES: Readonly<Record<CodeKind, CodeCode>> = {
  url: 'facts/address',
  email: 'facts/address',
  phone: 'facts/phone',
  hotline: 'facts/phone',
  identity: 'facts/code',
  standard: 'facts/code',
  document: 'facts/code',
  product: 'facts/code',
  version: 'facts/code',
  score: 'facts/code',
};

type Couple = readonly [zh: CodeItem | null, en: CodeItem | null];

/** Compares the codes of a pair as strings. Codes that only one side has are findings only where nothing else could stand for them. */
export function checkCodes(sides: Sides, _context: Context): Paired {
  const zh = readCodes(sides.zh, 'zh');
  const en = readCodes(sides.en, 'en');
  if (zh.length === 0 && en.length === 0) return NOTHING_PAIRED;
  const known = { zh: new Set(zh.map(keyOf)), en: new Set(en.map(keyOf)) };
  const openZh = zh.filter((item) => !known.en.has(keyOf(item)));
  const openEn = en.filter((item) => !known.zh.has(keyOf(item)));
  const couples = CODE_KINDS.flatMap((kind) =>
    differences({ kind, sides, zh: openZh.filter(isOf(kind)).slice(0, MOST), en: openEn.filter(isOf(kind)).slice(0, MOST) }),
  );
  const wrong = new Set(couples.flat());
  const claims = (open: readonly CodeItem[]) => {
    const unpaired = new Set(open);
    return (item: CodeItem) => item.standing !== 'possible' || !unpaired.has(item) || wrong.has(item);
  };
  return {
    found: couples.map(([one, two]) => differing(sides, one, two)),
    claimed: { zh: zh.filter(claims(openZh)).map(spanOf), en: en.filter(claims(openEn)).map(spanOf) },
  };
}

function keyOf({ kind, value }: CodeItem): string {
  return `${kind} ${value}`;
}

function spanOf({ span }: CodeItem): Span {
  return span;
}

function isOf(kind: CodeKind): (item: CodeItem) => boolean {
  return (item) => item.kind === kind;
}

type Open = { kind: CodeKind; sides: Sides; zh: readonly CodeItem[]; en: readonly CodeItem[] };

/** So many codes of one kind are compared with each other; a text with more is a list, and a long one. */
const MOST = 50;

function differences({ kind, sides, zh, en }: Open): Couple[] {
  const used = new Set<CodeItem>();
  const couples: Couple[] = [];
  for (const one of zh) {
    const two = en.find((other) => !used.has(other) && ALIKE[kind](one.value, other.value));
    if (!two) continue;
    used.add(one).add(two);
    if (!SAME[kind]?.(one.value, two.value)) couples.push([one, two]);
  }
  const alone = (item: CodeItem, text: string) => item.standing === 'hard' && !used.has(item) && !text.includes(longestFigures(item.value));
  return [
    ...couples,
    ...zh.filter((item) => alone(item, sides.en)).map((item): Couple => [item, null]),
    ...en.filter((item) => alone(item, sides.zh)).map((item): Couple => [null, item]),
  ];
}

/** Enough to know a standard or number by, however it is set. */
function longestFigures(value: string): string {
  const runs = value.includes('@') ? [value] : (value.match(/\d+/g) ?? [value]);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

type Likeness = (one: string, two: string) => boolean;

const letters = (code: string) => code.replace(/[\d.-]/g, '');
const anyTwo = () => true;
const never = () => false;

/** Whether two codes that differ are meant to be the same. */
const ALIKE: Readonly<Record<CodeKind, Likeness>> = {
  url: (one, two) => hostOf(one) === hostOf(two),
  email: anyTwo,
  phone: anyTwo,
  hotline: anyTwo,
  identity: anyTwo,
  standard: (one, two) => letters(one) === letters(two) || one.startsWith(two) || two.startsWith(one),
  document: anyTwo,
  product: (one, two) => letters(one) === letters(two),
  version: never,
  // Two scores that differ are two pairs of numbers, which the readers of numbers compare.
  score: never,
};

/** Ways of writing one thing. */
const SAME: Readonly<Partial<Record<CodeKind, Likeness>>> = {
  url: (one, two) => withoutLanguage(one) === withoutLanguage(two) || hostOf(one) === one || hostOf(two) === two,
  phone: (one, two) => one.endsWith(two) || two.endsWith(one),
  standard: (one, two) => one.startsWith(two) || two.startsWith(one),
};

function hostOf(address: string): string {
  return /^[^/?#]*/.exec(address)?.[0] ?? '';
}

/** Each language has its own pages: /zh/…, /en/…, ?lang=en, index_en.html. */
function withoutLanguage(address: string): string {
  return address
    .replace(/(?<=[/._=-])(?:zh|cn|en|us|gb|hans|chs|eng|english|chinese)(?:[-_](?:cn|us|gb|hans))?(?=[/._&-]|$)/gi, '')
    .replace(/\/{2,}|\/$/g, '/');
}

function differing(sides: Sides, zh: CodeItem | null, en: CodeItem | null): Found {
  const kind = zh?.kind ?? en?.kind ?? 'product';
  return {
    code: CODES[kind],
    zh: zh?.span ?? null,
    en: en?.span ?? null,
    values: {
      zh: zh ? quoted(sides.zh, zh.span) : '',
      en: en ? quoted(sides.en, en.span) : '',
      missing: zh ? (en ? 'no' : 'en') : 'zh',
    },
    fix: null,
  };
}
