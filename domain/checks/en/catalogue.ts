import type { CheckRule } from '@/domain/checks/severity';

export const EN = {
  'en/repeated-word': { severity: 'look', on: true, reads: 'en' },
  'en/spelling': { severity: 'look', on: true, reads: 'en' },
  'en/grammar': { severity: 'look', on: true, reads: 'en' },
  'en/usage': { severity: 'look', on: true, reads: 'en' },
} as const satisfies Record<string, CheckRule>;
