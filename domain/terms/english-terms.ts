import { englishWords, plain, type Word } from './english-words';
import { type FormEntry, isName, type TermHit, withoutBrackets } from './form-entry';
import { singular } from './stem';

type End = { entry: FormEntry; words: readonly Word[] };
type Node = { next: Map<string, Node>; ends: End[] };

/** English forms by their words, and one-word forms by their letters, for those who write them in two. */
export type EnglishTerms = { root: Node; solid: Map<string, End[]> };

/** Below this a word in two pieces is more likely two words. */
const SHORTEST_SOLID = 7;

export function englishTerms(entries: readonly FormEntry[]): EnglishTerms {
  const terms: EnglishTerms = { root: node(), solid: new Map() };
  for (const entry of entries) for (const text of waysToWrite(entry.form.text)) add(terms, text, entry);
  // What people write once they have said a name: it is the concept, whatever the status of the form.
  for (const { concept, form } of entries) {
    const short = initials(form.text);
    if (short) add(terms, short, { concept, form: { locale: 'en', text: short, status: 'allowed' } });
  }
  return terms;
}

/** WHO for World Health Organization, MERS for Middle East respiratory syndrome. */
function initials(text: string): string | null {
  const words = englishWords(withoutBrackets(text) ?? text).map((word) => word.text);
  if (words.length < 3 || words.some((word) => /\p{N}/u.test(word))) return null;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || words.length + capitals.length < 6) return null;
  const said = capitals.length > 2 ? capitals : words;
  return said.map((word) => word.charAt(0).toUpperCase()).join('');
}

function node(): Node {
  return { next: new Map(), ends: [] };
}

function waysToWrite(text: string): Set<string> {
  const base = withoutBrackets(text);
  const texts = base ? [text, base] : [text];
  const joined = texts.map((each) => each.replace(/(?<=\p{L}{2})[-‐‑](?=\p{L}{2})/gu, ''));
  // «health care» and «healthcare»; «World Bank» stays two words.
  const pairs = texts.map((each) => (/^\p{Ll}{3,}\s\p{Ll}{3,}$/u.test(each) ? each.replace(/\s/u, '') : each));
  return new Set([...texts, ...joined, ...pairs]);
}

function add({ root, solid }: EnglishTerms, text: string, entry: FormEntry): void {
  const words = englishWords(text);
  let place = root;
  for (const { key } of words) {
    const next = place.next.get(key) ?? node();
    place.next.set(key, next);
    place = next;
  }
  if (place === root) return;
  place.ends.push({ entry, words });
  const [only, ...more] = words;
  if (!only || more.length > 0 || only.text.length < SHORTEST_SOLID) return;
  const letters = plain(only.text);
  solid.set(letters, [...(solid.get(letters) ?? []), { entry, words }]);
}

/** Every place where a form stands, inflected as its kind may be, those inside others too. */
export function englishHits(terms: EnglishTerms, words: readonly Word[]): TermHit[] {
  if (terms.root.next.size === 0) return [];
  const hits: TermHit[] = [];
  for (const [at, word] of words.entries()) {
    let place = terms.root.next.get(word.key);
    for (let last = at; place; last += 1) {
      if (place.ends.length > 0) push(hits, words.slice(at, last + 1), place.ends);
      const next = words[last + 1];
      place = next ? place.next.get(next.key) : undefined;
    }
    const second = words[at + 1];
    if (second && second.gap === '') pushSolid(hits, [word, second], terms);
  }
  return hits;
}

function push(hits: TermHit[], words: readonly Word[], ends: readonly End[]): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const written = ends.filter((end) => isWritten(end, words));
  if (written.length === 0) return;
  const inflected = written.every((end) => !isAsListed(end, words));
  hits.push({ from: first.from, to: last.to, entries: written.map(({ entry }) => entry), inflected });
}

function pushSolid(hits: TermHit[], [first, second]: readonly [Word, Word], terms: EnglishTerms): void {
  if (first.text.length + second.text.length < SHORTEST_SOLID) return;
  const letters = plain(first.text + second.text);
  const ends = terms.solid.get(letters) ?? (letters.endsWith('s') ? terms.solid.get(letters.slice(0, -1)) : undefined);
  const twice = lastFrom(hits, first.from).flatMap(({ to, entries: found }) => (to === second.to ? found : []));
  const entries = (ends ?? []).map(({ entry }) => entry).filter((entry) => !isName(entry) && !twice.includes(entry));
  if (entries.length > 0) hits.push({ from: first.from, to: second.to, entries, inflected: false });
}

/** The hits that begin there; they are the last ones. */
function lastFrom(hits: readonly TermHit[], from: number): TermHit[] {
  let start = hits.length;
  while (hits[start - 1]?.from === from) start -= 1;
  return hits.slice(start);
}

/** The words have the keys of the form. Are they the form? */
function isWritten({ entry, words: form }: End, words: readonly Word[]): boolean {
  const named = isName(entry);
  return form.every((wanted, at) => {
    const word = words[at];
    if (!word) return false;
    if (at > 0 && word.gap !== '' && word.gap !== wanted.gap) return false;
    if (isAbbreviation(wanted.text)) return word.text === wanted.text || bare(word.text) === wanted.text;
    // «Pharmacy» by itself is a department, and «the pharmacy» a room.
    if (!named) return form.length > 1 || entry.concept.kind === 'term' || !isCapital(wanted.text) || isCapital(word.text);
    return plain(bare(word.text)) === plain(bare(wanted.text)) && (isCapital(word.text) || !isCapital(wanted.text));
  });
}

/** The words are those of the form but for the plural and the possessive: «hosts», and not «hosting», is «host». */
function isAsListed({ words: form }: End, words: readonly Word[]): boolean {
  return form.every((wanted, at) => {
    const word = words[at]?.text ?? '';
    return word === wanted.text || singular(plain(word)) === singular(plain(wanted.text));
  });
}

/** A word that is known by its capitals: WHO, pH, mRNA. */
function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);
}

/** Without the ending of the possessive, or of the plural of an abbreviation. */
function bare(word: string): string {
  return word.replace(/(?:['’]s|(?<=\p{Lu})s)$/u, '');
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
