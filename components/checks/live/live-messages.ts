import type { CheckedArticle, PlacedFinding } from '@/domain/checks/checked-article';
import type { OfficeChecks } from '@/domain/checks/office-checks';

/** What a page asks of the reading desk: first the office's settings, then the article as often as it changes. */
export type Asked = { of: 'office'; office: OfficeChecks } | { of: 'article'; job: number; article: CheckedArticle };

/**
 * What was found in the article of one job, by our own checks and by the libraries. More than one answer may come for a job, each with
 * all that is known by then; `isWhole` is the last. `withoutLibraries`: what a library would find is missing, because none can work here.
 */
export type Answered = {
  job: number;
  ours: readonly PlacedFinding[];
  theirs: readonly PlacedFinding[];
  isWhole: boolean;
  withoutLibraries: boolean;
};
