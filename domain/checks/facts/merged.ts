import type { Span } from '@/domain/checks/finding';

/** Two lists of spans as one in reading order, spans that touch each other joined. */
export function merged(a: readonly Span[], b: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...a, ...b].sort((x, y) => x[0] - y[0])) {
    const last = result.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
