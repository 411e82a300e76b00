/** Until an embargo ends, nothing of its article goes live, in whatever language. */
export function isUnderEmbargo(embargo: Date | null, now: Date): boolean {
  return embargo !== null && now < embargo;
}
