const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const PATTERN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** I to XXXIX as of kings, wars and phases; null for what is shorter than `least` letters and for other words. */
export function romanNumeral(word: string, least = 2): number | null {
  if (word.length < least || word.length > 7 || !PATTERN.test(word)) return null;
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const value = DIGITS[word.charAt(at)] ?? 0;
    sum += value < (DIGITS[word.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
