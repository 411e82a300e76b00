import { Step } from 'prosemirror-transform';
import { z } from 'zod';
import { done, type Result, refuse } from '@/domain/result';
import { proseSchema } from './schema';

const Place = z.int().min(0);

/** What a client may change of a passage, and of the document. Ids are the authority's. */
const PASSAGE_ATTRIBUTES = ['level', 'start', 'media', 'alt', 'caption', 'credit', 'colspan', 'rowspan', 'colwidth'] as const;
const FIELDS = ['slug', 'credits', 'description', 'leadAlt'] as const;
const Range = { from: Place, to: Place };

const Allowed = z.discriminatedUnion('stepType', [
  z.object({ stepType: z.literal('replace'), ...Range }),
  z.object({ stepType: z.literal('replaceAround'), ...Range, gapFrom: Place, gapTo: Place, insert: Place }),
  z.object({ stepType: z.literal('addMark'), ...Range }),
  z.object({ stepType: z.literal('removeMark'), ...Range }),
  z.object({ stepType: z.literal('attr'), pos: Place, attr: z.enum(PASSAGE_ATTRIBUTES) }),
  z.object({ stepType: z.literal('docAttr'), attr: z.enum(FIELDS) }),
]);
type Allowed = z.infer<typeof Allowed>;

/** Steps that a client sent. Refuses other kinds than editing makes, and attributes that only the authority gives. */
export function parseSteps(raw: readonly unknown[]): Result<Step[]> {
  const steps: Step[] = [];
  for (const json of raw) {
    const allowed = Allowed.safeParse(json);
    if (!allowed.success || !isInOrder(allowed.data)) return refuse('step-not-allowed');
    try {
      steps.push(Step.fromJSON(proseSchema, json));
    } catch {
      return refuse('step-not-allowed');
    }
  }
  return done(steps);
}

/** Steps of the log, which were checked before they came there. Throws on anything else. */
export function stepsFromLog(raw: unknown): Step[] {
  return z
    .array(z.unknown())
    .parse(raw)
    .map((json) => Step.fromJSON(proseSchema, json));
}

/** ProseMirror takes ranges that run backwards, and doubles what lies between. */
function isInOrder(step: Allowed): boolean {
  if (step.stepType === 'replaceAround') return step.from <= step.gapFrom && step.gapFrom <= step.gapTo && step.gapTo <= step.to;
  return !('from' in step) || step.from <= step.to;
}
