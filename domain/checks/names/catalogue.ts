import type { CheckRule } from '@/domain/checks/severity';

export const NAMES = {
  'names/near-miss': { severity: 'block', on: true, reads: 'pair' },
  'names/another': { severity: 'look', on: true, reads: 'pair' },
  'names/other-form': { severity: 'look', on: true, reads: 'pair' },
  'names/order': { severity: 'look', on: true, reads: 'pair' },
  'names/given-name': { severity: 'style', on: true, reads: 'pair' },
  'names/rank': { severity: 'look', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
