import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { approvedForm, type Concept } from '@/domain/terms/concept';
import { plain } from '@/domain/terms/english-words';
import type { PairTerms } from '@/domain/terms/pair-terms';
import { coveredBy } from '@/domain/terms/side-terms';

/** What bodies are called at the end in Chinese, and where in their English names. */
const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/医院/gu, /^(?:Hospital|Infirmary)$/u],
  [/大学/gu, /^University$/u],
  [/学院/gu, /^(?:School|College|Academy|Institute|Faculty)$/u],
  [/研究[所院]/gu, /^(?:Institute|Academy)$/u],
  [/中心/gu, /^Cent(?:er|re)$/u],
  [/委员会|卫健委|发改委/gu, /^(?:Commission|Committee|Council)$/u],
  [/公司|集团/gu, /^(?:Company|Corporation|Group|Inc|Ltd|Limited)$/u],
  [/学会|协会/gu, /^(?:Society|Association)$/u],
  [/基金会/gu, /^Foundation$/u],
  [/科|部门|系/gu, /^Department$/u],
];

/** A name in capitals with small words inside it. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}'’-]*(?:(?:,? (?:of|for|the|and|in|at|to|with|affiliated)){0,3} \p{Lu}[\p{L}\p{N}'’-]*)+/gu;

const SMALL = new Set(['of', 'for', 'the', 'and', 'in', 'at', 'to', 'with', 'affiliated', 'dr', 'prof', 'mr', 'ms']);

/**
 * A listed body whose listed name is not there, where the English has another name of such a body in its place: the Chinese names one
 * such body, and the English name has words that the listed names don't have.
 */
export function otherForms(sides: Sides, terms: PairTerms): Found[] {
  const slips = new Set(terms.misses.map(({ hit }) => hit));
  const missing = terms.unmet.zh.flatMap(({ hit, scarce }) => {
    const body = hit.entries.find(({ concept }) => concept.kind === 'institution' || concept.kind === 'department')?.concept;
    return body && !scarce && !slips.has(hit) ? [{ hit, body }] : [];
  });
  if (missing.length === 0) return [];
  const names = unlistedNames(sides.en, terms);
  return missing.flatMap(({ hit, body }) => {
    const zh = sides.zh.slice(hit.from, hit.to);
    const rival = onlyOneOf(zh, sides.zh) && rivalOf(zh, body, names);
    if (!rival) return [];
    const en = [rival.from, rival.from + rival.text.length] as const;
    const values = { zh, written: rival.text, wanted: approvedForm(body, 'en') ?? '' };
    return [{ code: 'names/other-form' as const, zh: [hit.from, hit.to] as const, en, values, fix: null }];
  });
}

type Name = { from: number; text: string };

function unlistedNames(en: string, terms: PairTerms): Name[] {
  const covered = coveredBy(terms.en, en.length);
  return [...en.matchAll(CAPITALS)]
    .map(({ 0: text, index }) => ({ from: index, text }))
    .filter(({ from, text }) => !covered.subarray(from, from + text.length).includes(1));
}

function headOf(name: string) {
  return HEADS.find(([zh]) => lastIndex(name, zh) === name.length);
}

/** True where the text names no other body of the sort. */
function onlyOneOf(name: string, text: string): boolean {
  const zh = headOf(name)?.[0];
  return zh !== undefined && [...text.matchAll(zh)].length === [...name.matchAll(zh)].length;
}

function rivalOf(name: string, body: Concept, names: readonly Name[]): Name | null {
  const en = headOf(name)?.[1];
  const own = new Set(body.forms.filter(({ locale }) => locale === 'en').flatMap(({ text }) => wordsIn(text)));
  const [rival, second] = names.filter(
    ({ text }) => text.split(/[\s,]+/u).some((word) => en?.test(word)) && wordsIn(text).some((word) => !own.has(word) && !SMALL.has(word)),
  );
  return rival && !second ? rival : null;
}

function lastIndex(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
}

function wordsIn(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
