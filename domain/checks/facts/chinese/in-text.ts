/** The place behind the spaces at `at`. */
export function skipSpaces(text: string, at: number): number {
  let to = at;
  while (text.charCodeAt(to) === 32) to++;
  return to;
}

/** The place of the last character before `at` that is no space. */
export function solidBefore(text: string, at: number): number {
  let to = at - 1;
  while (text.charCodeAt(to) === 32) to--;
  return to;
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
