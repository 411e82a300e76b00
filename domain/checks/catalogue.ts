import { EN } from './en/catalogue';
import { FACTS } from './facts/catalogue';
import { LAYOUT } from './layout/catalogue';
import { NAMES } from './names/catalogue';
import { ONLINE } from './online/catalogue';
import { PRIVACY } from './privacy/catalogue';
import type { CheckRule } from './severity';
import { TERMS } from './terms/catalogue';
import { WHOLE } from './whole/catalogue';
import { ZH } from './zh/catalogue';

const RULES = { ...FACTS, ...NAMES, ...TERMS, ...WHOLE, ...LAYOUT, ...ZH, ...EN, ...PRIVACY, ...ONLINE };

/** `<area>/<name>`, as in exports, settings and addresses. */
export type CheckCode = keyof typeof RULES;

/** Every check there is. */
export const CATALOGUE: Readonly<Record<CheckCode, CheckRule>> = RULES;

export const CHECK_CODES = Object.keys(RULES).filter(isCheckCode);

export function isCheckCode(code: string): code is CheckCode {
  return Object.hasOwn(RULES, code);
}
