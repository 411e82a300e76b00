import type { CREDIT_ROLES, Credit } from '@/domain/article';
import type { Locale } from '@/domain/locale';

type Role = (typeof CREDIT_ROLES)[number];

/** One name as readers see it; `contributor` where it leads to the page of a person. */
export type CreditedName = { role: Role; name: string; contributor: string | null };

/** What readers are told of one kind of work: who did it, in order. */
export type ShownCredit = { role: Role; names: CreditedName[] };

/**
 * The credits of an edition with its people one by one, each kind of work once, where it first stands. Departments and sources are shown
 * as they were written.
 */
export function shownCredits(credits: readonly Credit[], people: readonly CreditedName[]): ShownCredit[] {
  const roles = [...new Set(credits.map(({ role }) => role))];
  return roles.map((role) => {
    const known = people.filter((person) => person.role === role);
    const written = credits.filter((credit) => credit.role === role).map(({ names }) => ({ role, name: names, contributor: null }));
    return { role, names: known.length > 0 ? known : written };
  });
}

/** What stands between a name and the one before it: 甲、乙、丙 · A, B and C. */
export function beforeName(locale: Locale, { last }: { last: boolean }): string {
  if (locale === 'zh') return '、';
  return last ? ' and ' : ', ';
}

/** Names as each language lists them. */
export function namesInWords(locale: Locale, names: readonly CreditedName[]): string {
  return names.reduce(
    (list, { name }, place) => (place === 0 ? name : list + beforeName(locale, { last: place === names.length - 1 }) + name),
    '',
  );
}
