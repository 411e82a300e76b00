import type { CheckRule } from '@/domain/checks/severity';

export const LAYOUT = {
  'layout/picture-missing': { severity: 'look', on: true, reads: 'article' },
} as const satisfies Record<string, CheckRule>;
