import type { CheckRule } from '@/domain/checks/severity';

export const ZH = {
  'zh/repeated-word': { severity: 'look', on: true, reads: 'zh' },
} as const satisfies Record<string, CheckRule>;
