/** A word of a text in small letters, and where it stands. */
export type Word = { word: string; from: number; to: number };

/** The letters that begin right at `at`, or null. */
export function wordAt(text: string, at: number): Word | null {
  let to = at;
  while (isLetter(text.charCodeAt(to))) to++;
  return to > at ? { word: text.slice(at, to), from: at, to } : null;
}

/** The word behind at most one space or hyphen (or two spaces), or null. */
export function wordAfter(text: string, at: number): Word | null {
  let from = at;
  const code = text.charCodeAt(from);
  if (code === 32 || code === 45 || code === 8209 || code === 8208) from++;
  if (text.charCodeAt(from) === 32 && code === 32) from++;
  return wordAt(text, from);
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
