import type { CheckRule } from '@/domain/checks/severity';

export const PRIVACY = {
  'privacy/identity-number': { severity: 'block', on: true, reads: 'either' },
} as const satisfies Record<string, CheckRule>;
