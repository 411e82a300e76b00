import type { CheckRule } from '@/domain/checks/severity';

export const NAMES = {
  'names/differs': { severity: 'look', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
