import type { Span } from '@/domain/checks/finding';

/** A text that readers mark their finds on, so that no two finds share a character. */
export type Sheet<T extends { span: Span }> = {
  text: string;
  /** True where nothing has been found from `from` to `to`. */
  free: (from: number, to: number) => boolean;
  /** Takes the item unless its place is taken. */
  put: (item: T) => boolean;
  /** In reading order. */
  items: () => T[];
};

/** `taken` are places that belong to something else. */
export function sheet<T extends { span: Span }>(text: string, taken: readonly Span[]): Sheet<T> {
  const marks = new Uint8Array(text.length);
  const items: T[] = [];
  for (const [from, to] of taken) marks.fill(1, from, to);
  const free = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (marks[at]) return false;
    return true;
  };
  return {
    text,
    free,
    put: (item) => {
      const [from, to] = item.span;
      if (from >= to || !free(from, to)) return false;
      marks.fill(1, from, to);
      items.push(item);
      return true;
    },
    items: () => items.sort((a, b) => a.span[0] - b.span[0]),
  };
}
