import type { CheckCode } from './catalogue';
import { EN_EXAMPLES } from './en/examples';
import type { Examples } from './example';
import { CALENDAR_EXAMPLES } from './facts/calendar/examples';
import { CODE_EXAMPLES } from './facts/codes-in-text/examples';
import { QUANTITY_EXAMPLES } from './facts/compare/examples';
import { LAYOUT_EXAMPLES } from './layout/examples';
import { NAMES_EXAMPLES } from './names/examples';
import type { ONLINE } from './online/catalogue';
import { PRIVACY_EXAMPLES } from './privacy/examples';
import { TERMS_EXAMPLES } from './terms/examples';
import { WHOLE_EXAMPLES } from './whole/examples';
import { ZH_EXAMPLES } from './zh/examples';

const ALL: Record<Exclude<CheckCode, keyof typeof ONLINE>, Examples> = {
  ...QUANTITY_EXAMPLES,
  ...CALENDAR_EXAMPLES,
  ...CODE_EXAMPLES,
  ...NAMES_EXAMPLES,
  ...TERMS_EXAMPLES,
  ...WHOLE_EXAMPLES,
  ...LAYOUT_EXAMPLES,
  ...ZH_EXAMPLES,
  ...EN_EXAMPLES,
  ...PRIVACY_EXAMPLES,
};

const BY_CODE: ReadonlyMap<string, Examples> = new Map(Object.entries(ALL));

/** What the page of a check shows. What only an inspection of published pages finds has no text to show. */
export function examplesOf(code: CheckCode): Examples | null {
  return BY_CODE.get(code) ?? null;
}
