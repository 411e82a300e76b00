import { z } from 'zod';
import { isPlain, isPlainProse } from '@/domain/is-plain';
import { LOCALES } from '@/domain/locale';
import { isReadable } from '@/domain/prose/is-readable';

const name = z.string().trim().max(80).refine(isReadable).refine(isPlain);

/** What a section, a tag or a person is called in both languages. */
export const Names = z.strictObject({ zh: name, en: name });
export type Names = z.infer<typeof Names>;

const about = z.string().trim().max(2000).refine(isPlainProse);

/** What readers are told of a section or a person: in both languages, or in neither. */
export const About = z.strictObject({ zh: about, en: about }).refine(({ zh, en }) => isReadable(zh) === isReadable(en));
export type About = z.infer<typeof About>;

/** True for names that people would take for the same: capitals and the spaces around do not tell them apart. */
export function isSameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** True where people would take the two for one in either language. */
export function areNamesShared(one: Names, other: Names): boolean {
  return LOCALES.some((locale) => isSameName(one[locale], other[locale]));
}

/** True where the search is part of either name. */
export function matchesNames(names: Names, search: string): boolean {
  const part = folded(search);
  return LOCALES.some((locale) => folded(names[locale]).includes(part));
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
