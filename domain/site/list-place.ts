import type { Place } from './place';
import type { Scope } from './topics';

/** A place that is a list of news. */
export type ListPlace = Extract<Place, { at: 'news' | 'section' | 'tag' | 'person' | 'month' }>;

/** The list as the topics of pages call it. */
export function scopeOf(place: ListPlace): Scope {
  switch (place.at) {
    case 'news':
      return 'all';
    case 'month':
      return `month/${place.month}`;
    default:
      return `${place.at}/${place.slug}`;
  }
}

/** The same list where it shows its newest. */
export function unnumbered(place: ListPlace): ListPlace {
  return { ...place, page: undefined };
}

/** Whether a word of an address is a month that news can be of: 2026-11. News is younger than 1900. */
export function isMonth(word: string): boolean {
  return /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])$/.test(word);
}
