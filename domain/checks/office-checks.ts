import { z } from 'zod';
import { LOCALES } from '@/domain/locale';
import { SEVERITIES } from './severity';

/** A wording that the office wants or does not want. Without `instead` it is only forbidden. */
const Wording = z.object({
  locale: z.enum(LOCALES),
  text: z.string().trim().min(1).max(200),
  instead: z.string().trim().max(200).nullable(),
});

/** How an office uses the checks: which are on, how grave they are, and its house style. Everything has the default of a new newsroom. */
export const OfficeChecks = z.object({
  switches: z.record(z.string(), z.object({ on: z.boolean().optional(), severity: z.enum(SEVERITIES).optional() })).default({}),
  english: z.enum(['american', 'british', 'either']).default('either'),
  hanLatin: z.enum(['spaced', 'tight', 'either']).default('either'),
  headings: z.enum(['title', 'sentence', 'either']).default('either'),
  /** English sentences with more words than this are long. */
  longSentence: z.int().min(10).max(200).default(45),
  /** Chinese sentences with more characters than this are long. */
  longChineseSentence: z.int().min(40).max(500).default(140),
  /** A page that was published longer ago, in months, is old; 0 where none ever is. */
  staleMonths: z.int().min(0).max(240).default(24),
  wordings: z.array(Wording).max(2000).default([]),
  /** Numbers, addresses and names that look private and are not: the office's own telephone, say. */
  notPrivate: z.array(z.string().trim().min(1).max(200)).max(2000).default([]),
});
export type OfficeChecks = z.infer<typeof OfficeChecks>;

export const DEFAULT_CHECKS: OfficeChecks = OfficeChecks.parse({});
