import { TRADITIONAL_CHARACTERS } from './traditional-characters';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL_CHARACTERS.flatMap((line) => line.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The simplified form of a character that only traditional writing has; null for every other. */
export function simplifiedOf(character: string): string | null {
  return SIMPLIFIED.get(character) ?? null;
}
