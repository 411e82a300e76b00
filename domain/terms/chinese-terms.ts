import { foldChinese } from './fold-chinese';
import { type FormEntry, type TermHit, withoutBrackets } from './form-entry';

type Node = { next: Map<number, Node>; entries: FormEntry[] };

/** Chinese forms by their characters. */
export type ChineseTerms = Node;

export function chineseTerms(entries: readonly FormEntry[]): ChineseTerms {
  const root = node();
  for (const entry of entries) {
    for (const text of [entry.form.text, withoutBrackets(entry.form.text)]) if (text) add(root, foldChinese(text).text, entry);
  }
  return root;
}

function node(): Node {
  return { next: new Map(), entries: [] };
}

function add(root: Node, text: string, entry: FormEntry): void {
  let place = root;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const next = place.next.get(code) ?? node();
    place.next.set(code, next);
    place = next;
  }
  if (place !== root) place.entries.push(entry);
}

/** Every place where a form stands, those inside others too. Takes time by the length of the text, whatever the number of forms. */
export function chineseHits(terms: ChineseTerms, text: string): TermHit[] {
  if (terms.next.size === 0) return [];
  const folded = foldChinese(text);
  const end = folded.text.length;
  const hits: TermHit[] = [];
  for (let start = 0; start < end; start += 1) {
    let place = terms.next.get(folded.text.charCodeAt(start));
    for (let at = start + 1; place; at += 1) {
      if (place.entries.length > 0) {
        const from = folded.at[start] ?? 0;
        const to = (folded.at[at - 1] ?? 0) + 1;
        if (standsAlone(text, from, to)) hits.push({ from, to, entries: place.entries, inflected: false });
      }
      place = at < end ? place.next.get(folded.text.charCodeAt(at)) : undefined;
    }
  }
  return hits;
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Latin letters and figures at the edge of a form are whole words: SARS is not in SARSCoV. Han characters have no edges. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !joins(text, from) && !joins(text, to);
}

function joins(text: string, at: number): boolean {
  return at > 0 && at < text.length && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
}
