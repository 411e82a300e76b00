import type { ReactNode } from 'react';
import type { Locale } from '@/domain/locale';
import type { CoveringKind } from '@/domain/review/kinds';
import type { RowCover } from '@/domain/review/review-rows';

/** A row of the review as its page gives it: the rendered texts, how far it is covered, and what the person who looks can do for it. */
export type ShownRow = {
  key: string;
  passages: Readonly<Record<Locale, readonly string[]>>;
  texts: Readonly<Record<Locale, ReactNode>>;
  covers: readonly RowCover[];
  /** Kinds that this person still has to sign here. */
  todo: readonly CoveringKind[];
  /** Something here differs from what this person signed last, or from what readers have. */
  changed: boolean;
  /** What the checks say of the row, and how much of it is open; `stands` where it is shown whichever row is in work. Null where they say nothing. */
  findings: { shown: ReactNode; open: number; blocks: boolean; stands: boolean } | null;
  /** Somebody asked for a change here when the article went back. */
  requested: boolean;
};
