import { smallNumeral } from '@/domain/checks/facts/calendar/small-numeral';
import type { Sheet } from '@/domain/checks/facts/sheet';
import type { Locale } from '@/domain/locale';
import type { CodeItem } from './code-item';

/** Latin letters and figures in one word, with hyphens and stops inside: COVID-19, H1N1, PM2.5, B.1.1.7, A320. */
const WORD = /(?<![A-Za-z\d$£€¥.’'])[A-Za-z][A-Za-z\d]*(?:[-‑–.][A-Za-z\d]+)*/g;
/** Codes that begin with figures. */
const FIGURES_FIRST =
  /(?<![A-Za-z\d.,])(?:[2-6]G(?![A-Za-z\d])|[48]K(?![A-Za-z\d])|[23]D(?![A-Za-z\d])|802\.1\d[A-Za-z]{0,2}|7[0-8]7[ -](?:MAX|Max|[2-9]00)(?:[ -]\d{1,2})?)/g;

/** What stands before figures without making a code of them. */
const NO_CODE =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|rmb|cny|usd|us|hk|hkd|eur|gbp|jpy|nt|no|nos|fig|figs|figure|table|vol|page|pp?|chapter|day|week|phase|stage|type|grade|level|step|part|top|top-|mid|pre|post|under|over|non|ex|anti|early|late|since|aged?|and|to|or|from|about|nearly|almost|fy|ad|bc|q|hrs?|is|in|of|at|by|the|a-to)$/i;

/** c.911G>A and p.Gly276Glu: places in a gene and in a protein. */
const GENE = /^(?:[cgmnr]\.\d|p\.[A-Z])/;

/** Products, diseases, genes, roads, flights: names with figures in them. */
export function readProducts(page: Sheet<CodeItem>, locale: Locale): void {
  readGroups(page, locale);
  for (const { 0: whole, index } of page.text.matchAll(FIGURES_FIRST)) {
    page.put({ span: [index, index + whole.length], kind: 'product', value: plain(whole), standing: 'soft' });
  }
  for (const { 0: whole, index } of page.text.matchAll(WORD)) {
    const at = whole.search(/\d/);
    if (at < 0) continue;
    const letters = whole.slice(0, at).replace(/[-‑–.]+$/, '');
    const last = letters.split(/[-‑–.]/).at(-1) ?? '';
    if (NO_CODE.test(letters) || NO_CODE.test(last) || isPeriod(whole) || !(/[A-Z]/.test(letters) || GENE.test(whole))) continue;
    const span: [number, number] = [index, index + whole.length];
    page.put({ span, kind: 'product', value: plain(whole), standing: isName(letters, whole.slice(at)) ? 'possible' : 'soft' });
  }
}

/** 二十国集团 and the Group of Twenty are G20; 第五腰椎 is L5. */
function readGroups(page: Sheet<CodeItem>, locale: Locale): void {
  const named = page.text.includes(locale === 'zh' ? '国集团' : 'Group of');
  if (named) readGroupNames(page, locale);
  if (locale === 'zh' && page.text.includes('椎')) readVertebrae(page);
}

function readGroupNames(page: Sheet<CodeItem>, locale: Locale): void {
  for (const { 0: whole, 1: count = '', index } of page.text.matchAll(locale === 'zh' ? GROUP_ZH : GROUP_EN)) {
    const number = smallNumeral(count) ?? GROUPS[count.toLowerCase()];
    if (number) page.put({ span: [index, index + whole.length], kind: 'product', value: `G${number}`, standing: 'soft' });
  }
}

function readVertebrae(page: Sheet<CodeItem>): void {
  for (const { 0: whole, 1: count = '', 2: part = '', index } of page.text.matchAll(VERTEBRA)) {
    const [number, letter] = [smallNumeral(count), { 颈: 'C', 胸: 'T', 腰: 'L', 骶: 'S' }[part]];
    if (number && letter)
      page.put({ span: [index, index + whole.length], kind: 'product', value: `${letter}${number}`, standing: 'possible' });
  }
}

const GROUP_ZH = /([一二三四五六七八九十]{1,3}|\d{1,3})国集团/g;
const GROUP_EN = /\bGroup of (Seven|Eight|Ten|Twenty|Twenty-Four|Seventy-Seven|\d{1,2})\b/g;
const GROUPS: Readonly<Record<string, number>> = { seven: 7, eight: 8, ten: 10, twenty: 20, 'twenty-four': 24, 'seventy-seven': 77 };
const VERTEBRA = /第([一二三四五六七八九十]{1,2}|\d{1,2})([颈胸腰骶])椎/g;

function plain(code: string): string {
  return code
    .replace(/[-‑–. ]/g, '')
    .replace(/(?<=\d)s$/, '')
    .toUpperCase();
}

/** Q1 and H2 are parts of a year. */
function isPeriod(word: string): boolean {
  return /^[QH][1-4]$/.test(word);
}

/** Chang’e-5, Tokyo-2020: a name with a number behind it, which the other language may write as a number. */
function isName(letters: string, rest: string): boolean {
  if (/^covid$/i.test(letters)) return false;
  return /^(?:19|20)\d\d/.test(rest) || (/[a-z]{3}/.test(letters) && /^\d+$/.test(rest));
}
