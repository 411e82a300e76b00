import { z } from 'zod';
import { LOCALES, type Locale } from '@/domain/locale';

export const CONCEPT_KINDS = ['person', 'institution', 'department', 'title', 'place', 'term'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** «approved» is what should be written, the first of a language before all others; «allowed» may be; «forbidden» must not be. */
export const FORM_STATUSES = ['approved', 'allowed', 'forbidden'] as const;
export type FormStatus = (typeof FORM_STATUSES)[number];

export const Form = z.object({ locale: z.enum(LOCALES), text: z.string().trim().min(1).max(200), status: z.enum(FORM_STATUSES) });
export type Form = z.infer<typeof Form>;

/** One person, body, post, place or notion, and what it is called in both languages. */
export const Concept = z.object({
  id: z.string(),
  kind: z.enum(CONCEPT_KINDS),
  forms: z.array(Form).max(40).readonly(),
  note: z.string().max(1000).default(''),
});
export type Concept = z.infer<typeof Concept>;

/** What should be written in a language: its first approved form, or null. */
export function approvedForm(concept: Concept, locale: Locale): string | null {
  return concept.forms.find((form) => form.locale === locale && form.status === 'approved')?.text ?? null;
}

/** The forms as lists and files show them: Chinese before English, approved before allowed before forbidden, else as they came. */
export function orderedForms(forms: readonly Form[]): Form[] {
  return LOCALES.flatMap((locale) =>
    FORM_STATUSES.flatMap((status) => forms.filter((form) => form.locale === locale && form.status === status)),
  );
}
