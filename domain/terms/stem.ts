const VOWEL = /[aeiouy]/u;
const DOUBLED = /([bdgmnprt])\1$|(?<=^.{4,}l)l$/u;

/**
 * What an English word has in common with its plural, possessive, past and -ing forms, in American and British spelling: a key to compare
 * by, not a word to show. Takes a word in lower case with straight apostrophes.
 */
export function stem(word: string): string {
  return withoutE(withoutTense(american(singular(word))));
}

/** Without the endings of the possessive and the plural. */
export function singular(word: string): string {
  return withoutPlural(withoutPossessive(word));
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/(?<=^.{3,})is(?=(?:e[dr]?|ing|ation)$)/u, 'iz')
    .replace(/(?<=^.{3,})our(?=(?:ed|ing|al|ist|able)?$)/u, 'or')
    .replace(/tre$/u, 'ter')
    .replace(/amme$/u, 'am')
    .replace(/(?<=[a-z])ae(?=[a-z])|(?<=^|[fhmr])oe(?=[a-z])/gu, 'e');
}

function withoutTense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = /(?:ing|(?<!e)ed)$/u.exec(word)?.[0];
  if (!ending) return word;
  const rest = word.slice(0, -ending.length);
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  return DOUBLED.test(rest) ? rest.slice(0, -1) : rest;
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
