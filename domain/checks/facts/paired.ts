import type { Found, Span } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';

/**
 * What one kind of fact says of a pair. `claimed` are the spans that it has understood: numbers inside them are no quantities. What could be
 * a date and found no date on the other side («2020» of 2020 people) isn't claimed, so that it may still be a quantity.
 */
export type Paired = { found: Found[]; claimed: Readonly<Record<Locale, readonly Span[]>> };

export const NOTHING_PAIRED: Paired = { found: [], claimed: { zh: [], en: [] } };
