import type { Bound } from '@/domain/checks/waiver';
import { LOCALES } from '@/domain/locale';
import type { Reviewed } from './coverage';
import { allowing } from './release';
import { keyOf } from './state';
import { walk } from './walk';

/**
 * Who wrote the texts of a pair that a finding is bound to, as for the sign-offs of their languages: words that others have covered
 * since are nobody's any more. PostgreSQL asks the same of every publication.
 */
export function authorsOf(reviewed: Reviewed): (bound: Bound) => ReadonlySet<string> {
  const { pair, history } = reviewed;
  const signOffs = allowing(reviewed);
  const authors = { zh: new Map<string, Set<string>>(), en: new Map<string, Set<string>>() };
  for (const locale of LOCALES) {
    const walked = walk({ revisions: history[locale], kind: `language:${locale}`, signOffs });
    for (const passage of pair[locale]?.passages ?? []) {
      const known = authors[locale].get(passage.fingerprint) ?? new Set();
      for (const author of walked.get(keyOf(passage))?.authors ?? []) known.add(author);
      authors[locale].set(passage.fingerprint, known);
    }
  }
  return (bound) => new Set(LOCALES.flatMap((locale) => bound[locale].flatMap((text) => [...(authors[locale].get(text) ?? [])])));
}
