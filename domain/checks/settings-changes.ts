import { CHECK_CODES, type CheckCode } from './catalogue';
import type { OfficeChecks } from './office-checks';
import { isOn, severityOf } from './settle';

/** What an office decides beside which checks are on and how grave they are. */
export type HouseStyle = Exclude<keyof OfficeChecks, 'switches'>;

/** In the order of the page. */
export const HOUSE_STYLE = [
  'english',
  'hanLatin',
  'headings',
  'longChineseSentence',
  'longSentence',
  'staleMonths',
  'wordings',
  'notPrivate',
] as const satisfies readonly HouseStyle[];

/** What differs between two versions of the settings. */
export function settingsChanges(before: OfficeChecks, after: OfficeChecks): { codes: CheckCode[]; style: HouseStyle[] } {
  return {
    codes: CHECK_CODES.filter((code) => isOn(code, before) !== isOn(code, after) || severityOf(code, before) !== severityOf(code, after)),
    style: HOUSE_STYLE.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])),
  };
}
