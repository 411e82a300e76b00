export type ShareAfter = { kind: 'percent' | 'points'; end: number; factor: number };

/** «%», «‰» or 个百分点 at `at`; the bracket of «(63.4±3.6)%» may stand between. */
export function shareAfter(text: string, at: number): ShareAfter | null {
  const char = text.charAt(at);
  if (char === '%')
    return text.startsWith('点', at + 1) ? { kind: 'points', end: at + 2, factor: 1 } : { kind: 'percent', end: at + 1, factor: 1 };
  if (char === '‰') return { kind: 'percent', end: at + 1, factor: 0.1 };
  if (char === ')' || char === '）') {
    const sign = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
    return text.charAt(sign) === '%' ? { kind: 'percent', end: sign + 1, factor: 1 } : null;
  }
  if (text.startsWith('ppm', at)) return { kind: 'percent', end: at + 3, factor: 1e-4 };
  if (text.startsWith('ppb', at)) return { kind: 'percent', end: at + 3, factor: 1e-7 };
  const from = char === '个' ? at + 1 : at;
  if (text.startsWith('基点', from)) return { kind: 'points', end: from + 2, factor: 0.01 };
  return text.startsWith('百分点', from) ? { kind: 'points', end: from + 3, factor: 1 } : null;
}
