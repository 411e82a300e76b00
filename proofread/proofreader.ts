import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Text } from '@/domain/checks/sides';
import type { Locale } from '@/domain/locale';

/**
 * A library that reads along. `read` answers one list for each text, in their order, with spans in that text. Texts that are given together
 * belong to one article, so a word that keeps coming back is known to be meant. It never rejects for what stands in a text; once `signal`
 * is aborted it rejects with the signal's reason before it reads another.
 */
export type Proofreader = {
  locale: Locale;
  read(texts: readonly Text[], context: Context, signal?: AbortSignal): Promise<Found[][]>;
};
