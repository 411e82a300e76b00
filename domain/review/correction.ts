import { z } from 'zod';
import { isPlainProse } from '@/domain/is-plain';
import { done, type Result, refuse } from '@/domain/result';

/** In characters, as PostgreSQL counts them too. */
export const LONGEST_CORRECTION = 500;

const Words = z.string().trim().max(LONGEST_CORRECTION).refine(isPlainProse);

/** What readers are told that a publication puts right in the one before. */
export const Correction = z.object({ zh: Words, en: Words });
export type Correction = z.infer<typeof Correction>;

/** The correction as it is kept; null where nothing was written. Refuses one that only some of the readers could read. */
export function toldCorrection(written: Correction | null): Result<Correction | null> {
  if (!written || (written.zh === '' && written.en === '')) return done(null);
  return written.zh === '' || written.en === '' ? refuse('correction-in-one-language') : done(written);
}
