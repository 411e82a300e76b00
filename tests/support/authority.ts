import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import type { Answer, Batch, Outgoing } from '@/components/editor/sync/transport';
import { applyBatch } from '@/domain/prose/apply-batch';
import { blankDocument } from '@/domain/prose/blank-document';
import { parseSteps, stepsFromLog } from '@/domain/prose/parse-steps';
import { done, type Result, refuse } from '@/domain/result';

/** The authority of one edition as the server keeps it, without the database. */
export class Authority {
  readonly log: Batch[] = [];
  readonly docs: Map<number, Node>;
  private ids = 0;
  version = 0;

  constructor() {
    this.docs = new Map([[0, blankDocument(this.newId)]]);
  }

  readonly newId = (): string => {
    this.ids += 1;
    return `id${String(this.ids).padStart(10, '0')}`;
  };

  get head(): Node {
    return this.at(this.version);
  }

  at(version: number): Node {
    const doc = this.docs.get(version);
    if (!doc) throw new Error(`No batch ends at version ${version}.`);
    return doc;
  }

  after(version: number): Answer {
    return { version: this.version, batches: this.log.filter(({ versionTo }) => versionTo > version) };
  }

  take({ clientId, seq, version, steps: raw }: Outgoing): Result<Answer> {
    const known = this.log.filter((batch) => batch.clientId === clientId).map((batch) => batch.seq ?? 0);
    if (known.includes(seq)) return done(this.after(version));
    if (known.some((other) => other > seq)) return refuse('batch-out-of-order');
    const steps = parseSteps(raw);
    if (!steps.ok) return steps;
    const over = this.after(version).batches.flatMap((batch) => stepsFromLog(batch.steps));
    const applied = applyBatch({ base: this.at(version), over, head: this.head, steps: steps.value, newId: this.newId });
    if (!applied.ok) return applied;
    const { doc, steps: taken, authority } = applied.value;
    this.append({ clientId, seq, steps: taken });
    if (authority.length > 0) this.append({ clientId: null, seq: null, steps: authority });
    this.docs.set(this.version, doc);
    return done(this.after(version));
  }

  private append({ steps, ...batch }: { clientId: string | null; seq: number | null; steps: Step[] }): void {
    this.version += steps.length;
    this.log.push({ ...batch, versionTo: this.version, steps: steps.map((step): unknown => JSON.parse(JSON.stringify(step))) });
  }
}
