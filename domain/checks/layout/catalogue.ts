import type { CheckRule } from '@/domain/checks/severity';

export const LAYOUT = {
  'layout/picture-missing': { severity: 'look', on: true, reads: 'article' },
  'layout/picture-differs': { severity: 'style', on: true, reads: 'article' },
  'layout/alternative-text': { severity: 'look', on: true, reads: 'article' },
  'layout/alternative-text-language': { severity: 'look', on: true, reads: 'article' },
  'layout/caption-missing': { severity: 'look', on: true, reads: 'article' },
  'layout/file-name': { severity: 'look', on: true, reads: 'article' },
  'layout/link-missing': { severity: 'look', on: true, reads: 'article' },
  'layout/link-target': { severity: 'style', on: true, reads: 'article' },
  'layout/link-address': { severity: 'block', on: true, reads: 'article' },
  'layout/link-text': { severity: 'style', on: true, reads: 'article' },
  'layout/table': { severity: 'look', on: true, reads: 'article' },
  'layout/list': { severity: 'look', on: true, reads: 'article' },
  'layout/kind': { severity: 'style', on: true, reads: 'article' },
  'layout/heading-level': { severity: 'look', on: true, reads: 'article' },
  'layout/heading-jump': { severity: 'style', on: true, reads: 'article' },
  'layout/heading-stop': { severity: 'style', on: true, reads: 'article' },
  'layout/heading-in-list': { severity: 'style', on: true, reads: 'article' },
  'layout/heading-as-text': { severity: 'style', on: true, reads: 'article' },
  'layout/title-repeated': { severity: 'look', on: true, reads: 'article' },
  'layout/passage-repeated': { severity: 'look', on: true, reads: 'article' },
  'layout/empty-passage': { severity: 'look', on: true, reads: 'article' },
  'layout/cut-off': { severity: 'look', on: true, reads: 'article' },
  'layout/page-furniture': { severity: 'look', on: true, reads: 'article' },
  'layout/credit-in-text': { severity: 'style', on: true, reads: 'article' },
  'layout/credits': { severity: 'look', on: true, reads: 'article' },
  'layout/credit-name': { severity: 'look', on: true, reads: 'article' },
  'layout/order': { severity: 'style', on: true, reads: 'article' },
  'layout/note-marker': { severity: 'look', on: true, reads: 'article' },
} as const satisfies Record<string, CheckRule>;

export type LayoutCode = keyof typeof LAYOUT;
