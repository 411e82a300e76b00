import type { Locale } from '@/domain/locale';
import type { Context } from './context';
import { checkEnglish } from './en/check-english';
import type { Finding } from './finding';
import { checkPrivacy } from './privacy/check-privacy';
import { settle } from './settle';
import type { Text, TextCheck } from './sides';
import { checkForbidden } from './terms/check-forbidden';
import { checkChinese } from './zh/check-chinese';

const CHECKS: Record<Locale, readonly TextCheck[]> = { zh: [checkChinese, checkPrivacy], en: [checkEnglish, checkPrivacy] };

/** Everything that the checks within a language say of one text, in reading order. Libraries that read along stand in `proofread`. */
export function checkText(text: Text, context: Context): Finding[] {
  return settle(
    CHECKS[text.locale].flatMap((check) => check(text, context)),
    context.office,
  );
}

/** The same for a text that nothing renders: the forms that the term base forbids, which a row is told between its sides, are told here. */
export function checkAlone(text: Text, context: Context): Finding[] {
  return settle([...checkText(text, context), ...checkForbidden(text, context)], context.office);
}
