import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { approvedForm, type Concept } from '@/domain/terms/concept';
import { plain } from '@/domain/terms/english-words';
import type { TermHit } from '@/domain/terms/form-entry';
import type { PairTerms } from '@/domain/terms/pair-terms';

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
  return terms.unmet.zh.flatMap(({ hit, scarce }) => {
    const body = hit.entries.find(({ concept }) => concept.kind === 'institution' || concept.kind === 'department')?.concept;
    if (!body || scarce || slips.has(hit)) return [];
    const rival = rivalOf(hit, body, { sides, terms });
    if (!rival) return [];
    const wanted = approvedForm(body, 'en') ?? '';
    const values = { zh: sides.zh.slice(hit.from, hit.to), written: sides.en.slice(...rival), wanted };
    return [{ code: 'names/other-form' as const, zh: [hit.from, hit.to] as const, en: rival, values, fix: null }];
  });
}

function rivalOf(hit: TermHit, body: Concept, { sides, terms }: { sides: Sides; terms: PairTerms }): readonly [number, number] | null {
  const name = sides.zh.slice(hit.from, hit.to);
  const head = HEADS.find(([zh]) => lastIndex(name, zh) === name.length);
  if (!head || [...sides.zh.matchAll(head[0])].length !== [...name.matchAll(head[0])].length) return null;
  const own = new Set(body.forms.filter(({ locale }) => locale === 'en').flatMap(({ text }) => wordsIn(text)));
  const rivals = [...sides.en.matchAll(CAPITALS)].filter(({ 0: text, index }) => {
    if (!text.split(/[\s,]+/u).some((word) => head[1].test(word))) return false;
    if (terms.en.hits.some(({ from, to }) => from < index + text.length && to > index)) return false;
    return wordsIn(text).some((word) => !own.has(word) && !SMALL.has(word));
  });
  const [rival, second] = rivals;
  return rival && !second ? [rival.index, rival.index + rival[0].length] : null;
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
