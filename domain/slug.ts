/** The last part of an address: lower-case Latin letters and figures in groups joined by hyphens, the same that PostgreSQL asks for. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
