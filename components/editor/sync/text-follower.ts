import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import { proseSchema } from '@/domain/prose/schema';
import { httpTransport } from './http-transport';

type Held = { version: number; doc: Node };

/** A text that somebody else writes, kept as it is now. */
export class TextFollower {
  private wanted = 0;
  private running = false;

  constructor(
    private readonly id: string,
    private held: Held,
    private readonly onChange: (doc: Node) => void,
  ) {}

  /** The log of the text has grown, to this version or by nobody knows how much; what is missing is fetched. */
  heard(reached = this.held.version + 1): void {
    this.wanted = Math.max(this.wanted, reached);
    if (this.running) return;
    this.running = true;
    void this.follow().finally(() => {
      this.running = false;
      this.onChange(this.held.doc);
    });
  }

  /** Without an answer the text stays as it is until the next notice. */
  private async follow(): Promise<void> {
    while (this.held.version < this.wanted) {
      this.wanted = 0;
      const answer = await httpTransport(this.id)
        .after(this.held.version)
        .catch(() => null);
      if (!answer?.ok) return;
      for (const { versionTo, steps } of answer.value.batches) this.held = { version: versionTo, doc: applied(this.held.doc, steps) };
    }
  }
}

function applied(doc: Node, steps: readonly unknown[]): Node {
  return steps.reduce<Node>((before, step) => Step.fromJSON(proseSchema, step).apply(before).doc ?? before, doc);
}
