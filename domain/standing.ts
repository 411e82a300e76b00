import type { Stage } from './article';
import type { Couplet } from './couplet';
import { LOCALES, type Locale } from './locale';

/** Where an article stands, in one word for people. It follows from the stage, the texts and what readers see; nothing stores it. */
export const STANDINGS = ['empty', 'drafting', 'translating', 'ready', 'review', 'returned', 'live', 'reworked', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Per language: readers see the text of today, readers see an older one, or none. */
export type Shown = 'now' | 'older' | 'none';

export type StandingSources = { stage: Stage['at']; couplet: Couplet; shown: Record<Locale, Shown>; withdrawn: boolean };

export function standing({ stage, couplet, shown, withdrawn }: StandingSources): Standing {
  const live = LOCALES.some((locale) => shown[locale] !== 'none');
  const reworked = LOCALES.some((locale) => shown[locale] === 'older');
  if (stage === 'returned') return 'returned';
  if (live && !reworked) return 'live';
  if (stage === 'review') return 'review';
  if (live) return 'reworked';
  if (withdrawn) return 'withdrawn';
  const { open, total, begun } = couplet.translation;
  if (total === 0) return 'empty';
  if (open === 0) return 'ready';
  return begun ? 'translating' : 'drafting';
}
