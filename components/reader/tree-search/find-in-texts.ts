/** A text of a tree's search: `[path, day, title, standfirst, text]`. */
export type TreeText = readonly [path: string, day: string, title: string, standfirst: string, text: string];

/** A text that holds every word of a question, with some of the text around the first of them; `marks` are places in `excerpt`. */
export type TreeHit = { path: string; day: string; title: string; excerpt: string; marks: readonly (readonly [number, number])[] };

const BEFORE = 30;
const LENGTH = 120;

/** The words of a question, in the form in which texts are compared: width and case do not count. */
export function wordsOf(question: string): string[] {
  return [...new Set(folded(question).split(/\s+/).filter(Boolean))].slice(0, 12);
}

/** The texts in which every word stands: Chinese anywhere, English from the beginning of a word. */
export function findInTexts(texts: readonly TreeText[], words: readonly string[]): TreeHit[] {
  if (words.length === 0) return [];
  return texts.flatMap(([path, day, title, standfirst, text]) => {
    const whole = `${title}\n${standfirst}\n${text}`;
    const plain = folded(whole);
    if (!words.every((word) => placeIn(plain, word, 0) >= 0)) return [];
    // Folding may change lengths; then the places are those of another text, and nothing is marked.
    const shown = plain.length === whole.length ? whole : plain;
    const body = shown.slice(title.length + 1);
    return [{ path, day, title, ...excerptOf(body, words) }];
  });
}

function excerptOf(text: string, words: readonly string[]): Pick<TreeHit, 'excerpt' | 'marks'> {
  const plain = folded(text);
  const first = Math.max(0, Math.min(...words.map((word) => placeIn(plain, word, 0)).filter((place) => place >= 0), text.length));
  const from = first >= text.length || first < BEFORE ? 0 : first - BEFORE;
  const excerpt = text.slice(from, from + LENGTH).replaceAll('\n', ' ');
  const looked = folded(excerpt);
  if (looked.length !== excerpt.length) return { excerpt, marks: [] };
  const marks: [number, number][] = [];
  for (const word of words) {
    for (let at = placeIn(looked, word, 0); at >= 0; at = placeIn(looked, word, at + word.length)) marks.push([at, at + word.length]);
  }
  return { excerpt, marks: apart(marks) };
}

/** Marks in order, those that touch as one. */
function apart(marks: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function placeIn(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/^[\p{Script=Latin}\d]/u.test(word) || at === 0 || !/[\p{Script=Latin}\d]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
