import type { CheckRule } from '@/domain/checks/severity';

export const FACTS = {
  'facts/number': { severity: 'block', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
