import { type Direction, sourceOf } from './direction';
import { LOCALES, type Locale } from './locale';
import type { Link } from './pair/link';
import type { Outlined, Outlines } from './pair/outline';
import { progress } from './pair/progress';
import { rows } from './pair/rows';

/** One line of the couplet: how much of a text is done, from 0 to 1, and whether something in it needs a look. */
export type Stroke = { progress: number; state: 'calm' | 'behind' | 'live' };

/** What an article's two texts and the readers' side of it amount to. `unchanged`: readers see exactly this text. */
export type Couplet = {
  strokes: Record<Locale, Stroke>;
  /** Rows of the translation in which somebody still has something to do, of all that have words. */
  translation: { open: number; total: number; begun: boolean };
};

export type CoupletSources = {
  direction: Direction;
  outlines: Outlines;
  links: readonly Link[];
  /** The languages whose live text is the text of today. */
  unchanged: Record<Locale, boolean>;
};

/** A source is done when it has a title and words under it; a translation is as far along as its rows. */
export function couplet({ direction, outlines, links, unchanged }: CoupletSources): Couplet {
  const source = sourceOf(direction);
  const { total, done, open, behind } = progress(rows({ outlines, links, direction }));
  const stroke = (locale: Locale): Stroke => {
    if (unchanged[locale]) return { progress: 1, state: 'live' };
    if (locale === source) return { progress: written(outlines[locale]), state: 'calm' };
    return { progress: total > 0 ? done / total : 0, state: behind > 0 ? 'behind' : 'calm' };
  };
  const begun = LOCALES.some((locale) => locale !== source && outlines[locale].some((passage) => !passage.blank));
  return { strokes: { zh: stroke('zh'), en: stroke('en') }, translation: { open, total, begun } };
}

function written(outline: readonly Outlined[]): number {
  const title = outline.some((passage) => passage.type === 'title' && !passage.blank);
  const body = outline.some((passage) => passage.type !== 'title' && passage.type !== 'standfirst' && !passage.blank);
  return (title ? 0.5 : 0) + (body ? 0.5 : 0);
}
