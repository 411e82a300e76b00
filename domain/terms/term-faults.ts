import { isReadable } from '@/domain/prose/is-readable';
import { type Concept, FORM_STATUSES, type Form } from './concept';

/** What is wrong with a row of a term file. Words for each stand in `messages` under `TermFaults`, in both languages. */
export const TERM_FAULTS = [
  'unreadable',
  'empty',
  'no-header',
  'column-twice',
  'quote-open',
  'too-many-cells',
  'chinese-missing',
  'english-missing',
  'form-too-long',
  'form-unreadable',
  'form-twice',
  'form-taken',
  'too-many-forms',
  'note-too-long',
  'kind-unknown',
  'row-twice',
  'too-many-rows',
] as const;

export type TermFault = (typeof TERM_FAULTS)[number];

/** What keeps a concept from standing in a term base, or null: it has one thing to write in each language, nothing invisible, and says of no form two things. */
export function conceptFault({ forms, note }: Pick<Concept, 'forms' | 'note'>): TermFault | null {
  if (!forms.some(isApproved('zh'))) return 'chinese-missing';
  if (!forms.some(isApproved('en'))) return 'english-missing';
  if (forms.some(({ text }) => text.length > 200)) return 'form-too-long';
  if (!forms.every(({ text }) => isReadable(text))) return 'form-unreadable';
  if (forms.length > 40) return 'too-many-forms';
  if (note.length > 1000) return 'note-too-long';
  return new Set(forms.map(({ locale, text }) => `${locale} ${text}`)).size < forms.length ? 'form-twice' : null;
}

function isApproved(locale: Form['locale']): (form: Form) => boolean {
  return (form) => form.locale === locale && form.status === FORM_STATUSES[0];
}
