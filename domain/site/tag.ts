import type { Names } from './names';

/** What articles can be about, under an address that stays whatever the names. */
export type Tag = { slug: string; names: Names };
