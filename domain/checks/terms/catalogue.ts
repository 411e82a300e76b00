import type { CheckRule } from '@/domain/checks/severity';

export const TERMS = {
  'terms/forbidden': { severity: 'look', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
