import type { CheckRule } from '@/domain/checks/severity';

export const WHOLE = {
  'whole/omitted': { severity: 'look', on: true, reads: 'pair' },
  'whole/added': { severity: 'look', on: true, reads: 'pair' },
  'whole/empty': { severity: 'block', on: true, reads: 'pair' },
  'whole/untranslated': { severity: 'block', on: true, reads: 'pair' },
  'whole/wrong-language': { severity: 'block', on: true, reads: 'pair' },
  'whole/unrelated': { severity: 'look', on: true, reads: 'pair' },
  'whole/negation': { severity: 'look', on: true, reads: 'pair' },
  'whole/opposite': { severity: 'look', on: true, reads: 'pair' },
  'whole/pronoun': { severity: 'look', on: true, reads: 'pair' },
  'whole/place': { severity: 'look', on: true, reads: 'pair' },
  'whole/question': { severity: 'look', on: true, reads: 'pair' },
  'whole/quotation': { severity: 'look', on: true, reads: 'pair' },
  'whole/repeated': { severity: 'look', on: true, reads: 'pair' },
} as const satisfies Record<string, CheckRule>;
