const LONGEST = 80;

/** The last part of an address: lower-case Latin letters and figures in groups joined by hyphens, the same that PostgreSQL asks for. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Words in Latin letters as a slug of at most 80 characters, cut between words; empty where they have neither letter nor figure. */
export function latinSlug(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= LONGEST) return slug;
  return slug
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}
