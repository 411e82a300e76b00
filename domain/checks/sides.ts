import type { Locale } from '@/domain/locale';
import type { Context } from './context';
import type { Found } from './finding';

/** The plain text of both languages of one row. */
export type Sides = Readonly<Record<Locale, string>>;

/** Compares two texts that should say the same. Takes any string, never throws, and is linear in the length of the texts. */
export type PairCheck = (sides: Sides, context: Context) => Found[];

/** One text by itself. `type` is the name of the node that it stands in, where that matters: a heading is not a sentence. */
export type Text = { text: string; locale: Locale; type: string };

/** Reads one text by itself, under the same terms. */
export type TextCheck = (text: Text, context: Context) => Found[];
