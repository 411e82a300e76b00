import type { Quantity } from '@/domain/checks/facts/quantity';
import { grouped } from './written';

const KINDS = { count: '', money: '', measure: '', percent: '%', points: 'points', times: 'times', ordinal: 'nth' } as const;

/** A quantity in a line, as tables of readings tell it: «> 300,000 USD», «20–99 soft», «2 nth hint». */
export function told({ low, high, kind, unit, bound, weight }: Quantity): string {
  const sign = { over: '>', under: '<', near: '→', about: '~', reach: '^' } as const;
  const value = low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
  const name = unit && unit.dimension !== 'things' ? unit.key : KINDS[kind];
  return [bound ? sign[bound] : '', value, name, weight === 'hard' ? '' : weight].filter((part) => part !== '').join(' ');
}
