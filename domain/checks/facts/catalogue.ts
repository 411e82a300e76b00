import type { CheckRule } from '@/domain/checks/severity';

export const FACTS = {
  'facts/number': { severity: 'block', on: true, reads: 'pair' },
  'facts/magnitude': { severity: 'block', on: true, reads: 'pair' },
  'facts/number-word': { severity: 'look', on: true, reads: 'pair' },
  'facts/missing': { severity: 'look', on: true, reads: 'pair' },
  'facts/added': { severity: 'look', on: true, reads: 'pair' },
  'facts/money': { severity: 'block', on: true, reads: 'pair' },
  'facts/percent': { severity: 'block', on: true, reads: 'pair' },
  'facts/measure': { severity: 'look', on: true, reads: 'pair' },
  'facts/bound': { severity: 'look', on: true, reads: 'pair' },
  'facts/ordinal': { severity: 'look', on: true, reads: 'pair' },
  'facts/year': { severity: 'block', on: true, reads: 'pair' },
  'facts/date': { severity: 'block', on: true, reads: 'pair' },
  'facts/time': { severity: 'block', on: true, reads: 'pair' },
  'facts/weekday': { severity: 'look', on: true, reads: 'pair' },
  'facts/decade': { severity: 'look', on: true, reads: 'pair' },
  'facts/period': { severity: 'look', on: true, reads: 'pair' },
  'facts/address': { severity: 'look', on: true, reads: 'pair' },
  'facts/phone': { severity: 'block', on: true, reads: 'pair' },
  'facts/code': { severity: 'look', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
