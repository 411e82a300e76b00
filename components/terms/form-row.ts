import { LOCALES, type Locale } from '@/domain/locale';
import type { Form, FormStatus } from '@/domain/terms/concept';

/** A form while it is being written: `key` tells it from the others, whatever it says. */
export type FormRow = { key: string; locale: Locale; text: string; status: FormStatus };

/** The rows of a concept to change; every language begins with one to fill in. */
export function rowsOf(forms: readonly Form[]): FormRow[] {
  return LOCALES.flatMap((locale) => {
    const own = forms.filter((form) => form.locale === locale).map((form, at) => ({ ...form, key: `${locale} ${at}` }));
    return own.length > 0 ? own : [{ key: `${locale} 0`, locale, text: '', status: 'approved' as const }];
  });
}

/** What the rows say; rows that say nothing are left out. */
export function formsOf(rows: readonly FormRow[]): Form[] {
  return rows.flatMap(({ locale, text, status }) => (text.trim() === '' ? [] : [{ locale, text: text.trim(), status }]));
}
