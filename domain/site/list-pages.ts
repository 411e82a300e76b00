/** How many articles stand on a numbered page of a list. */
export const ON_A_PAGE = 20;

/**
 * What stands on one page of a list: the articles from `from` up to and without `to`, counted from the oldest, which is 0. `older` and
 * `newer` are the pages beside it; the unnumbered page, which holds the newest articles, is called `newest`.
 */
export type ListPage = {
  from: number;
  to: number;
  older: number | null;
  newer: number | 'newest' | null;
};

/**
 * The page of a list of `total` articles; null where there is none. Pages are counted from the oldest, so that what stands on a numbered
 * page stays there. The unnumbered page shows the newest complete page and what came after it, up to 39 articles; numbered pages are
 * the complete ones before. Every article stands on one page, and one more article changes the unnumbered page and at most the link
 * to it of the page before.
 */
export function listPage(total: number, page?: number): ListPage | null {
  const numbered = Math.max(0, Math.floor(total / ON_A_PAGE) - 1);
  if (page === undefined) return { from: numbered * ON_A_PAGE, to: total, older: numbered || null, newer: null };
  if (!Number.isInteger(page) || page < 1 || page > numbered) return null;
  const newer = page < numbered ? page + 1 : 'newest';
  return { from: (page - 1) * ON_A_PAGE, to: page * ON_A_PAGE, older: page - 1 || null, newer };
}

/** The number in an address; null for what is no number of a page, such as 0, 07 or 1e3. */
export function pageNumber(segment: string): number | null {
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : null;
}
