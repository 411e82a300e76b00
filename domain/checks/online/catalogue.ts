import type { CheckRule } from '@/domain/checks/severity';

/** What only an inspection of published pages can know: where their links lead today, and how old they are. */
export const ONLINE = {
  'online/link-gone': { severity: 'look', on: true, reads: 'article' },
  'online/link-strange': { severity: 'block', on: true, reads: 'article' },
  'online/link-elsewhere': { severity: 'look', on: true, reads: 'article' },
  'online/link-silent': { severity: 'look', on: true, reads: 'article' },
  'online/stale': { severity: 'style', on: true, reads: 'article' },
} as const satisfies Record<string, CheckRule>;
