import { Step } from 'prosemirror-transform';
import { z } from 'zod';
import { done, type Result, refuse } from '@/domain/result';
import { proseSchema } from './schema';

const Attributed = z.object({ stepType: z.enum(['attr', 'docAttr']), attr: z.string() });
const Plain = z.object({ stepType: z.enum(['replace', 'replaceAround', 'addMark', 'removeMark']) });
const Allowed = z.union([Attributed, Plain]);

/** Steps that a client sent. Refuses other kinds than editing makes, and attributes that only the authority gives. */
export function parseSteps(raw: readonly unknown[]): Result<Step[]> {
  const steps: Step[] = [];
  for (const json of raw) {
    const allowed = Allowed.safeParse(json);
    if (!allowed.success) return refuse('step-not-allowed');
    if ('attr' in allowed.data && allowed.data.attr === 'id') return refuse('step-not-allowed');
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
