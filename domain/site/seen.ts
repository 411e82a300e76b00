import { z } from 'zod';

const words = z.strictObject({ zh: z.string(), en: z.string() });

/** What was on the screen, whether it could be saved again today or not. */
export const SeenNames = words;
export const SeenEntry = z.strictObject({ names: words, about: words });
export const SeenOffice = z.strictObject({ name: words, short: words, address: words });

type Words = z.infer<typeof words>;
type Entry = z.infer<typeof SeenEntry>;

export function areSameWords(one: Words, other: Words): boolean {
  return one.zh === other.zh && one.en === other.en;
}

export function isSameEntry(one: Entry, other: Entry): boolean {
  return areSameWords(one.names, other.names) && areSameWords(one.about, other.about);
}
