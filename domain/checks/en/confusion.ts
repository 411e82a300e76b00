/**
 * A word that stands where another one is meant. `before` and `after` are sources of regular expressions for the words around it, which
 * alone make it a mistake: `before` ends where the word begins, `after` begins where it ends; the spaces between are left out.
 */
export type Confusion = readonly [wrong: string, right: string, before: string | null, after: string | null];

export const DETERMINER = '(?:the|a|an|this|these|that|those|our|its|their|his|her|your|my|any|all|some|more|many|such)';
