import type { Fields } from '@/domain/article';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { Finding, Span } from './finding';

/**
 * A passage as the checks read it. `text` is what `readable` gives: blocks and line breaks on lines of their own, a picture its caption, a
 * gallery those of its pictures. Spans are places in it.
 */
export type CheckedPassage = {
  id: string;
  /** Name of the node type: title, paragraph, image … */
  type: string;
  text: string;
  level: number | null;
  links: readonly { span: Span; href: string }[];
  /** One of a picture, all of a gallery in their order, none of anything else. */
  pictures: readonly CheckedPicture[];
  /** How many rows, items or blocks stand directly in it. */
  parts: number;
  /** How many cells each row of a table has. */
  cells: readonly number[];
};

/** A picture with what is said of it in one language. */
export type CheckedPicture = { media: string | null; alt: string; caption: string; credit: string };

/** One row: the passages of a link, or one passage that has none. «none» is a passage that nobody has linked yet. */
export type CheckedRow = {
  key: string;
  kind: 'renders' | 'left-out' | 'added' | 'none';
  zh: readonly CheckedPassage[];
  en: readonly CheckedPassage[];
};

/** Both editions of an article in reading order. A side that is not written yet has no passages and null fields. */
export type CheckedArticle = {
  direction: Direction;
  day: string | null;
  rows: readonly CheckedRow[];
  /** In the order of each text, which moves within a row do not change. */
  passages: Readonly<Record<Locale, readonly CheckedPassage[]>>;
  fields: Readonly<Record<Locale, Fields | null>>;
};

/** Something at home: its row, and the passage on each side that its span is measured in. Null where it concerns the whole article. */
export type Placed<T> = T & { row: string | null; passages: Readonly<Record<Locale, string | null>> };
export type PlacedFinding = Placed<Finding>;
