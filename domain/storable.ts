/** True for text that PostgreSQL can hold: no NUL, no half of a surrogate pair. Anything else than text counts by what it contains. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
}

/** The nearest text that can be held. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
