/** What a finding means for a release: it blocks it, somebody should look, or it is a matter of style. */
export const SEVERITIES = ['block', 'look', 'style'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How the newsroom uses a check unless the office decides otherwise. `reads` says what it needs: one language alone, the two sides of a
 * row, or the whole article.
 */
export type CheckRule = { severity: Severity; on: boolean; reads: 'zh' | 'en' | 'either' | 'pair' | 'article' };
