import type { Fix, Found } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';
import { approvedForm } from '@/domain/terms/concept';
import type { FormEntry, TermHit } from '@/domain/terms/form-entry';
import type { SideTerms } from '@/domain/terms/side-terms';

/** A text and its terms, and those of the other side where there is one. */
type Read = { locale: Locale; text: string; terms: SideTerms; other: SideTerms | null };

/** Forms that the term base forbids. A form that another concept may be called by is forbidden only where the other side means this one. */
export function forbiddenForms({ locale, text, terms, other }: Read): Found[] {
  return terms.outer.flatMap((hit) => {
    const entry = hit.entries.find(({ form }) => form.status === 'forbidden');
    if (!entry || !isMeant(hit, entry, other)) return [];
    const used = text.slice(hit.from, hit.to);
    const instead = approvedForm(entry.concept, locale);
    const span = [hit.from, hit.to] as const;
    return [
      {
        code: 'terms/forbidden' as const,
        zh: locale === 'zh' ? span : null,
        en: locale === 'en' ? span : null,
        values: { used, instead: instead ?? '', known: instead ? 'yes' : 'no' },
        fix: instead ? repair({ locale, text, hit, form: entry.form.text, instead }) : null,
      },
    ];
  });
}

function isMeant({ entries }: TermHit, { concept }: FormEntry, other: SideTerms | null): boolean {
  const others = entries.filter((entry) => entry.form.status !== 'forbidden');
  if (others.length === 0) return true;
  return other?.named.has(concept) === true && others.every((entry) => !other.named.has(entry.concept));
}

type Repair = { locale: Locale; text: string; hit: TermHit; form: string; instead: string };

/** The approved form in its place, where it fits as it is: the forbidden one stands uninflected, and no article before it changes. */
function repair({ locale, text, hit: { from, to }, form, instead }: Repair): Fix | null {
  const used = text.slice(from, to);
  if (locale === 'zh') return { side: locale, from, to, text: instead };
  if (used.toLowerCase() !== form.toLowerCase()) return null;
  const article = /\b(an?)\s+$/iu.exec(text.slice(Math.max(0, from - 6), from))?.[1]?.toLowerCase();
  if (article && (article === 'an') !== /^[aeiou]/iu.test(instead)) return null;
  return { side: locale, from, to, text: inCapitals(used, form) ? capitalized(instead) : instead };
}

function inCapitals(used: string, form: string): boolean {
  return used !== form && used === capitalized(form);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
