/** Anything but white space, the invisible characters of width zero and the byte order mark. PostgreSQL's `is_blank` has the same list. */
const READABLE = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** True for words with something in them to be seen. */
export function isReadable(words: string): boolean {
  return READABLE.test(words);
}
