import type { Locale } from './locale';

/** Which language an article is written in first. No language is the master; a direction can be swapped. */
export const DIRECTIONS = ['zh-en', 'en-zh'] as const;

export type Direction = (typeof DIRECTIONS)[number];

export function sourceOf(direction: Direction): Locale {
  return direction === 'zh-en' ? 'zh' : 'en';
}

export function targetOf(direction: Direction): Locale {
  return direction === 'zh-en' ? 'en' : 'zh';
}
