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

/** Whatever in a text readers must not get, before any exception of an office. */
export function leaksIn({ text, locale }: PrivateText): Leak[] {
  const reading = { text: inHalfWidth(text), locale };
  return RULES.flatMap((rule) => rule(reading));
}
