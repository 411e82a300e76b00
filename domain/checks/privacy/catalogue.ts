import type { CheckRule } from '@/domain/checks/severity';

export const PRIVACY = {
  'privacy/identity-number': { severity: 'block', on: true, reads: 'either' },
  'privacy/mobile': { severity: 'block', on: true, reads: 'either' },
  'privacy/bank-card': { severity: 'block', on: true, reads: 'either' },
  'privacy/passport': { severity: 'block', on: true, reads: 'either' },
  'privacy/medical-record': { severity: 'block', on: true, reads: 'either' },
  'privacy/patient-name': { severity: 'block', on: true, reads: 'either' },
  'privacy/birth-date': { severity: 'block', on: true, reads: 'either' },
  'privacy/home-address': { severity: 'block', on: true, reads: 'either' },
  'privacy/e-mail': { severity: 'block', on: true, reads: 'either' },
  'privacy/vehicle-plate': { severity: 'block', on: true, reads: 'either' },
} as const satisfies Record<string, CheckRule>;
