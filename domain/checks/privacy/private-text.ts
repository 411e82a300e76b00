import type { Text } from '@/domain/checks/sides';
import type { PRIVACY } from './catalogue';

/** A text with its figures and signs in half width, place for place the same, so that spans hold in both. */
export type PrivateText = { text: string; locale: Text['locale'] };

/** Something that readers must not get, and where it stands. `label` characters before it say what it is, where it alone would not. */
export type Leak = { code: keyof typeof PRIVACY; from: number; to: number; label?: number };

const WIDE = /[！-～]/g;
const DISTANCE = 0xfee0;

/** Full width as half width: one character stays one character. */
export function inHalfWidth(text: string): string {
  return text.replace(WIDE, (character) => (KEPT.has(character) ? character : String.fromCharCode(character.charCodeAt(0) - DISTANCE)));
}

/** Marks between clauses stay as they are: they tell where a name ends. */
const KEPT = new Set('，：；？！（）');

/** True where a word stands among the characters before a place. */
export function standsBefore(text: string, at: number, { words, within }: { words: RegExp; within: number }): boolean {
  return words.test(text.slice(Math.max(0, at - within), at));
}
