import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { checkCalendar } from './calendar/check-calendar';
import { checkCodes } from './codes-in-text/check-codes';
import { checkCurrencies } from './compare/check-currencies';
import { checkQuantities } from './compare/check-quantities';
import { merged } from './merged';
import { sameLengthForm } from './same-length-form';

/** Compares what the two sides say in figures: codes first, then dates and times, then every number that is neither. */
export function checkFacts(sides: Sides, context: Context): Found[] {
  const plain = { zh: sameLengthForm(sides.zh), en: sameLengthForm(sides.en) };
  const codes = checkCodes(plain, context);
  const calendar = checkCalendar(plain, context, codes.claimed);
  const claimed = { zh: merged(codes.claimed.zh, calendar.claimed.zh), en: merged(codes.claimed.en, calendar.claimed.en) };
  const quantities = checkQuantities(plain, claimed);
  const money = quantities.some(({ code }) => code === 'facts/money') ? [] : checkCurrencies(plain);
  return [...codes.found, ...calendar.found, ...quantities, ...money];
}
