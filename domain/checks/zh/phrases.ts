/** What to look for: it does not count directly after or before one of these strings. */
export type Phrase = { text: string; instead: string | null; notAfter: readonly string[]; notBefore: readonly string[] };

export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Made ready for looking up by the first two characters; longer phrases come first. */
export function phrases(list: readonly Phrase[]): Phrases {
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of list) {
    const start = phrase.text.slice(0, 2);
    const others = byStart.get(start);
    if (others) others.push(phrase);
    else byStart.set(start, [phrase]);
  }
  for (const some of byStart.values()) some.sort((a, b) => b.text.length - a.text.length);
  return byStart;
}

/** Every place where a phrase stands, from left to right and none within another. */
export function placesOf(text: string, known: Phrases): { at: number; phrase: Phrase }[] {
  const places: { at: number; phrase: Phrase }[] = [];
  let at = 0;
  while (at < text.length) {
    const here = known.get(text.slice(at, at + 2))?.find((phrase) => stands(text, at, phrase));
    if (here) places.push({ at, phrase: here });
    at += here ? here.text.length : 1;
  }
  return places;
}

function stands(text: string, at: number, { text: phrase, notAfter, notBefore }: Phrase): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const end = at + phrase.length;
  return (
    !notAfter.some((words) => at >= words.length && text.startsWith(words, at - words.length)) &&
    !notBefore.some((words) => text.startsWith(words, end))
  );
}
