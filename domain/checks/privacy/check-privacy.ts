import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Text } from '@/domain/checks/sides';
import { bankCards, identityNumbers, mobiles } from './numbers';
import { birthDates, homeAddresses, medicalRecords, passports, personalMail, vehiclePlates } from './papers';
import { patientNames } from './patient-names';
import { inHalfWidth, type Leak, type PrivateText } from './private-text';

const RULES: readonly ((text: PrivateText) => Leak[])[] = [
  identityNumbers,
  mobiles,
  bankCards,
  passports,
  medicalRecords,
  patientNames,
  birthDates,
  homeAddresses,
  personalMail,
  vehiclePlates,
];

/** What must not reach readers: numbers, names and addresses of persons. What the office says is not private is left alone. */
export function checkPrivacy({ text, locale }: Text, { office }: Context): Found[] {
  const reading = { text: inHalfWidth(text), locale };
  const leaks = RULES.flatMap((rule) => rule(reading));
  if (leaks.length === 0) return [];
  const allowed = office.notPrivate.map(compared).filter((words) => words !== '');
  return leaks
    .filter(({ from, to }) => !isAllowed(compared(text.slice(from, to)), allowed))
    .map(({ code, from, to }) => ({
      code,
      zh: locale === 'zh' ? [from, to] : null,
      en: locale === 'en' ? [from, to] : null,
      values: { text: masked(text.slice(from, to)) },
      fix: null,
    }));
}

/** An exception may leave the country out, or be a whole domain of mailboxes. */
function isAllowed(words: string, allowed: readonly string[]): boolean {
  return allowed.some(
    (one) => words === one || words === `+86${one}` || words === `86${one}` || `+86${words}` === one || words.endsWith(`@${one}`),
  );
}

function compared(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()·•.-]|^@/g, '');
}

/** A finding travels in reports and mails: it tells enough to find the place, and not the number. */
function masked(words: string): string {
  const characters = Array.from(words);
  if (characters.length <= 4) return `${characters[0] ?? ''}${'*'.repeat(characters.length - 1)}`;
  return [...characters.slice(0, 3), '***', ...characters.slice(-2)].join('');
}
