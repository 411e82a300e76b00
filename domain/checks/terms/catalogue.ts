import type { CheckRule } from '@/domain/checks/severity';

export const TERMS = {
  'terms/forbidden': { severity: 'block', on: true, reads: 'either' },
  'terms/another': { severity: 'look', on: true, reads: 'pair' },
  'terms/near-miss': { severity: 'look', on: true, reads: 'pair' },
  'terms/not-used': { severity: 'look', on: true, reads: 'pair' },
  'terms/inconsistent': { severity: 'look', on: true, reads: 'article' },
} as const satisfies Record<string, CheckRule>;
