// What no reader sees and what turns the direction of what follows: control characters, separators of lines and paragraphs, bidirectional
// overrides and isolates, halves of surrogate pairs and characters that are none.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const UNSEEN_IN_PROSE = new RegExp(`(?![\\t\\n])${UNSEEN.source}`, 'gu');
// Word and the Mac write line ends of their own.
const OTHER_LINE_ENDS = /\r\n|[\v\f\r\u0085\u2028\u2029]/g;

/** True for a line of words: nothing that steers a device or turns the direction of what follows. */
export function isPlain(text: string): boolean {
  return !UNSEEN.test(text);
}

/** The same for words of several lines, where tabs and line ends may stand. */
export function isPlainProse(text: string): boolean {
  return text.search(UNSEEN_IN_PROSE) === -1;
}

/** The text without what may not stand in prose; line ends of other programs are spaces. */
export function plainProse(text: string): string {
  return text.replace(OTHER_LINE_ENDS, ' ').replace(UNSEEN_IN_PROSE, '');
}
