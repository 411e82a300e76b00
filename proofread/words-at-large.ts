let words: Promise<ReadonlySet<string>> | undefined;

/**
 * A second opinion on what is a word: harper's dictionary lacks many learned words and plurals («intubation», «pleural», «innings»). The
 * list is large, so it is loaded only when there is a word to look up.
 */
export function wordsAtLarge(): Promise<ReadonlySet<string>> {
  words ??= import('an-array-of-english-words', { with: { type: 'json' } }).then(({ default: list }) => new Set<string>(list));
  return words;
}
