import type { Quantity } from '@/domain/checks/facts/quantity';

/** A value as editors read it: digits in threes, at most six decimals; both ends of a vague one. */
export function written({ low, high, kind }: Quantity): string {
  const sign = kind === 'percent' ? '%' : '';
  return low === high ? `${grouped(low)}${sign}` : `${grouped(low)}–${grouped(high)}${sign}`;
}

export function grouped(value: number): string {
  const [whole = '0', decimals] = String(Number(value.toFixed(6))).split('.');
  if (whole.includes('e')) return whole;
  const threes = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${threes}.${decimals}` : threes;
}
