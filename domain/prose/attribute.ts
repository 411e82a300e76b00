import type { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import { changedRegion } from './changed-region';
import { type Passage, passageOf, passagesOf } from './passages';

/** Steps as the log keeps them, with the person whose they are. Steps of the authority have no author. */
export type AuthoredSteps = { steps: readonly Step[]; author: string | null };

/** Who changed a passage, and the states of the starting document that its words came from. */
export type Attribution = { id: string; wrote: string[]; from: { id: string; fingerprint: string }[] };

type Trace = { wrote: ReadonlySet<string>; from: ReadonlyMap<string, { id: string; fingerprint: string }> };

const NOBODY: Trace = { wrote: new Set(), from: new Map() };

/**
 * Replays a part of the log and says of every passage at its end who wrote it since `start`. A passage whose text is as it was in
 * `start` was written by nobody; one that returned to a text it had in between has the authors that it had then. Whoever moves words
 * from one passage to another takes their authors along: `from` names every passage that lost text in the same step, and for a passage
 * without a forebear each one in which the same text stood.
 *
 * `start` is the document at the revision before, or with `isRevision: false` the one the edition began with; then `from` stays empty.
 * `earlier` gives the authors of texts in older revisions of the article by fingerprint: words that come back under a new id are theirs too.
 */
export function attribute({
  start,
  batches,
  isRevision = true,
  earlier = new Map(),
}: {
  start: Node;
  batches: readonly AuthoredSteps[];
  isRevision?: boolean;
  earlier?: ReadonlyMap<string, readonly string[]>;
}): { doc: Node; attributions: Attribution[] } {
  const origins = new Map(passagesOf(start).map((passage) => [passage.id, passage]));
  const replay = new Replay(start, isRevision);
  for (const batch of batches) for (const step of batch.steps) replay.step(step, batch.author);

  const attributions = passagesOf(replay.doc).map((passage, index) => {
    const origin = origins.get(passage.id);
    if (isRevision && origin?.fingerprint === passage.fingerprint) return { id: passage.id, wrote: [], from: fromItself(passage) };
    const trace = replay.traceAt(index);
    const returned = origin || passage.blank ? [] : (earlier.get(passage.fingerprint) ?? []);
    return { id: passage.id, wrote: [...new Set([...trace.wrote, ...returned])].sort(), from: [...trace.from.values()] };
  });
  return { doc: replay.doc, attributions };
}

/** Traces run along with the passages by place, since ids are given only at the end of a batch. */
class Replay {
  private traces: Trace[];
  private readonly byState = new Map<string, Trace>();
  private readonly byFingerprint = new Map<string, Trace[]>();

  constructor(
    public doc: Node,
    isRevision: boolean,
  ) {
    this.traces = passagesOf(doc).map((passage) => {
      if (!isRevision || passage.blank) return NOBODY;
      return { wrote: new Set<string>(), from: new Map([[keyOf(passage), { id: passage.id, fingerprint: passage.fingerprint }]]) };
    });
    passagesOf(doc).forEach((passage, index) => {
      this.remember(passage, this.traceAt(index));
    });
  }

  traceAt(index: number): Trace {
    return this.traces[index] ?? NOBODY;
  }

  step(step: Step, author: string | null): void {
    const before = this.doc;
    const after = step.apply(before).doc;
    if (!after) throw new RangeError('The log holds a step that does not apply.');
    const { from, oldTo, newTo } = changedRegion(before, after);
    const old = before.children
      .slice(from, oldTo)
      .map((node, index) => ({ node, passage: passageOf(node), trace: this.traceAt(from + index) }));
    const now = after.children.slice(from, newTo).map((node) => ({ node, passage: passageOf(node) }));

    const standing = now.map(({ passage }) => takeEqual(old, passage));
    const losers = old.filter((one) => !standing.includes(one)).map(({ trace }) => trace);
    const traces = now.map(({ passage }, index) => {
      const trace = standing[index]?.trace ?? this.traceOf({ passage, losers, author });
      this.remember(passage, trace);
      return trace;
    });
    this.traces.splice(from, oldTo - from, ...traces);
    this.doc = after;
  }

  private traceOf({ passage, losers, author }: { passage: Passage; losers: readonly Trace[]; author: string | null }): Trace {
    if (passage.blank) return NOBODY;
    const then = this.byState.get(keyOf(passage));
    if (then) return then;
    const forebears = losers.length > 0 ? losers : (this.byFingerprint.get(passage.fingerprint) ?? []);
    return union(forebears, author);
  }

  private remember(passage: Passage, trace: Trace): void {
    if (passage.blank) return;
    if (passage.id !== 'null') this.byState.set(keyOf(passage), trace);
    const same = this.byFingerprint.get(passage.fingerprint) ?? [];
    if (!same.includes(trace)) this.byFingerprint.set(passage.fingerprint, [...same, trace]);
  }
}

/** The passage of the old region that stands in the new one with the same text, preferably under the same id. Each serves once. */
function takeEqual<T extends { passage: Passage; taken?: boolean }>(old: T[], passage: Passage): T | undefined {
  const equal = old.filter((one) => !one.taken && one.passage.fingerprint === passage.fingerprint);
  const found = equal.find((one) => one.passage.id === passage.id) ?? equal[0];
  if (found) found.taken = true;
  return found;
}

function union(traces: readonly Trace[], author: string | null): Trace {
  const wrote = new Set(traces.flatMap((trace) => [...trace.wrote]));
  if (author) wrote.add(author);
  return { wrote, from: new Map(traces.flatMap((trace) => [...trace.from])) };
}

function keyOf({ id, fingerprint }: { id: string; fingerprint: string }): string {
  return `${id} ${fingerprint}`;
}

function fromItself(passage: Passage): { id: string; fingerprint: string }[] {
  return passage.blank ? [] : [{ id: passage.id, fingerprint: passage.fingerprint }];
}
