import type { FoundRun } from '@/domain/site/found-words';

/** A text with what was found set apart. */
export function FoundWords({ runs }: { runs: readonly FoundRun[] }) {
  return runs.map(({ text, found }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places.
    found ? <mark key={place}>{text}</mark> : text,
  );
}
