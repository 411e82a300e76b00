import type { TermIndex } from '@/domain/terms/term-index';
import type { OfficeChecks } from './office-checks';

/** What the checks know beside the text: the term base, the office's settings, and the day that the article is about (ISO, or null). */
export type Context = { terms: TermIndex; office: OfficeChecks; day: string | null };
