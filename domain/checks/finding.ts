import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { CHECK_CODES } from './catalogue';
import { SEVERITIES } from './severity';

/** From and to in UTF-16 units of the plain text of one side; an inline leaf counts as one. */
const Span = z.tuple([z.int().min(0), z.int().min(0)]).readonly();
export type Span = z.infer<typeof Span>;

/** The one edit that repairs a finding for certain: put `text` in place of what stands from `from` to `to`. */
export const Fix = z.object({ side: z.enum(LOCALES), from: z.int().min(0), to: z.int().min(0), text: z.string() });
export type Fix = z.infer<typeof Fix>;

/**
 * What a check says of a place in the text. `values` fill the sentence that stands in `messages` under `Findings.<area>.<name>`, and
 * together with the code they are what a waiver is bound to. A side is null where nothing on it is meant.
 */
export const Finding = z.object({
  code: z.enum(CHECK_CODES),
  severity: z.enum(SEVERITIES),
  zh: Span.nullable(),
  en: Span.nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  fix: Fix.nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** What a check finds before the office's settings give it a severity. */
export type Found = Omit<Finding, 'severity'>;
