/** Words by their first character, the longest first: what stands at a place is found without a regular expression. */
export type WordIndex<T> = ReadonlyMap<number, readonly { word: string; value: T }[]>;

export function wordIndex<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const index = new Map<number, { word: string; value: T }[]>();
  for (const [word, value] of entries) {
    const first = word.charCodeAt(0);
    const list = index.get(first);
    if (list) list.push({ word, value });
    else index.set(first, [{ word, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** The longest word that begins at `at`, or null. */
export function wordAt<T>(index: WordIndex<T>, text: string, at: number): { word: string; value: T } | null {
  const list = index.get(text.charCodeAt(at));
  if (!list) return null;
  for (const entry of list) if (text.startsWith(entry.word, at)) return entry;
  return null;
}

/** The same for words read backwards: the longest that ends right before `end`, or null. */
export function endIndex<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const index = new Map<number, { word: string; value: T }[]>();
  for (const [word, value] of entries) {
    const last = word.charCodeAt(word.length - 1);
    const list = index.get(last);
    if (list) list.push({ word, value });
    else index.set(last, [{ word, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

export function wordBefore<T>(index: WordIndex<T>, text: string, end: number): { word: string; value: T } | null {
  const list = index.get(text.charCodeAt(end - 1));
  if (!list) return null;
  for (const entry of list) if (text.startsWith(entry.word, end - entry.word.length)) return entry;
  return null;
}
