const FIXED = ['title', 'standfirst'];

/** True for the types of passage that every text has exactly once, at its head: what happens to their words never makes another of them. */
export function isFixed(type: string): boolean {
  return FIXED.includes(type);
}
