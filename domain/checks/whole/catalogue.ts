import type { CheckRule } from '@/domain/checks/severity';

export const WHOLE = {
  'whole/untranslated': { severity: 'block', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
