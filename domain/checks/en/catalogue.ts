import type { CheckRule } from '@/domain/checks/severity';

export const EN = {
  'en/repeated-word': { severity: 'look', on: true, reads: 'en' },
} as const satisfies Record<string, CheckRule>;
