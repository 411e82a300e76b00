import type { Found, Span } from '@/domain/checks/finding';

/** A finding about a whole sentence says nothing of the words in it. */
const LONGEST = 60;

/** The findings of a library in one text without those at places that our own checks speak of already. */
export function withoutDoubles<T extends Found>(theirs: readonly T[], ours: readonly Found[]): T[] {
  const taken = ours.flatMap((finding) => {
    const span = spanOf(finding);
    return span && span[1] - span[0] <= LONGEST ? [span] : [];
  });
  return theirs.filter((finding) => {
    const span = spanOf(finding);
    return !span || !taken.some(([from, to]) => span[0] < to && from < span[1]);
  });
}

function spanOf({ zh, en }: Found): Span | null {
  return zh ?? en;
}
