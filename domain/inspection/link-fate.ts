/** Why there was no answer from where a link leads. */
export const SILENCES = ['closed', 'no-such-host', 'refused', 'timed-out', 'certificate', 'broken-off'] as const;
export type Silence = (typeof SILENCES)[number];

/**
 * Where a link leads today. «elsewhere» is an address of another site than the one that was linked; «strange» a page that advertises
 * what hijacked addresses advertise; «declined» an answer that says nothing of whether the page is there.
 */
export type LinkFate =
  | { is: 'fine'; status: number }
  | { is: 'gone'; status: number }
  | { is: 'elsewhere' | 'strange'; at: string }
  | { is: 'silent'; why: Silence }
  | { is: 'declined'; status: number }
  | { is: 'not-followed' };
