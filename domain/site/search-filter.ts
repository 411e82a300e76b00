import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { isSlug } from '@/domain/slug';

/** No article is older, nor younger, than these years. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2099;

const Slug = z.string().refine(isSlug).nullable().catch(null);
const Year = z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).nullable().catch(null);

/**
 * What a search is narrowed down to. Years are those of the first publication by the clock of the newsroom; `edition` is a language in
 * which the article must be there. What is no such value narrows nothing.
 */
export const SearchFilter = z.object({
  section: Slug,
  tag: Slug,
  from: Year,
  to: Year,
  edition: z.enum(LOCALES).nullable().catch(null),
});
export type SearchFilter = z.infer<typeof SearchFilter>;
