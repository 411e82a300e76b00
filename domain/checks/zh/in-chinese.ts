import type { Found, Span } from '@/domain/checks/finding';
import type { ZH } from './catalogue';

type Said = {
  values?: Found['values'];
  /** What to write in place of the span. */
  instead?: string;
};

/** A finding in the Chinese of a text; `text`, what stands there, and `instead`, what should, are always among its values. */
export function inChinese(code: keyof typeof ZH, within: string, span: Span, { values = {}, instead }: Said = {}): Found {
  const [from, to] = span;
  return {
    code,
    zh: span,
    en: null,
    values: { text: shown(within.slice(from, to)), ...(instead === undefined ? {} : { instead: shown(instead) }), ...values },
    fix: instead === undefined ? null : { side: 'zh', from, to, text: instead },
  };
}

const MOST = 40;

/** Long quotations are shortened in the middle, where they say least. */
function shown(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST / 2)}…${text.slice(-MOST / 4)}`;
}
