/** The value below which the share `p` (0–1) of the samples lies; 0 when there are none. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;
}
