import fc from 'fast-check';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { stepsFromLog } from '@/domain/prose/parse-steps';
import { proseSchema } from '@/domain/prose/schema';
import { Authority } from '@/tests/support/authority';
import { SyncClient, World } from '@/tests/support/sync-client';
import type { BareHost } from './bare-host';

type Act =
  | { act: 'type'; client: number; at: number }
  | { act: 'split'; client: number; at: number }
  | { act: 'join'; client: number; at: number }
  | { act: 'move'; client: number; at: number }
  | { act: 'fate'; client: number; fate: SyncClient['fate'] }
  | { act: 'reload'; client: number }
  | { act: 'hear'; client: number }
  | { act: 'pass'; choice: number };

const client = fc.nat(2);
const at = fc.nat(10_000);
const ACTS = {
  type: fc.record({ act: fc.constant('type' as const), client, at }),
  split: fc.record({ act: fc.constant('split' as const), client, at }),
  join: fc.record({ act: fc.constant('join' as const), client, at }),
  move: fc.record({ act: fc.constant('move' as const), client, at }),
  fate: fc.record({
    act: fc.constant('fate' as const),
    client,
    fate: fc.constantFrom<SyncClient['fate']>('fine', 'request-lost', 'answer-lost'),
  }),
  reload: fc.record({ act: fc.constant('reload' as const), client }),
  hear: fc.record({ act: fc.constant('hear' as const), client }),
  pass: fc.record({ act: fc.constant('pass' as const), choice: at }),
};

const walk = (moves: boolean): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: ACTS.type },
      { weight: 3, arbitrary: ACTS.split },
      { weight: 2, arbitrary: ACTS.join },
      { weight: moves ? 2 : 0, arbitrary: ACTS.move },
      { weight: 2, arbitrary: ACTS.fate },
      { weight: 1, arbitrary: ACTS.reload },
      { weight: 3, arbitrary: ACTS.hear },
      { weight: 20, arbitrary: ACTS.pass },
    ),
    { minLength: 30, maxLength: 200, size: 'max' },
  );

async function perform(acts: readonly Act[]): Promise<{ server: Authority; clients: SyncClient[]; typed: Set<string> }> {
  const world = new World();
  const server = new Authority();
  const clients = ['client-one', 'client-two', 'client-three'].map((id) => new SyncClient(world, server, id));
  const typed = new Set<string>();
  let letters = 0x4e00;
  for (const act of acts) {
    if (act.act === 'pass') {
      await world.step(act.choice);
      continue;
    }
    const who = clients[act.client];
    if (!who) continue;
    if (act.act === 'fate') who.fate = act.fate;
    if (act.act === 'hear') who.hear();
    if (act.act === 'reload') for (const letter of who.reload()) typed.delete(letter);
    if (act.act === 'type') {
      letters += 1;
      const letter = String.fromCharCode(letters);
      typed.add(letter);
      who.edit((tr) => tr.insertText(letter, textPlace(tr.doc, act.at)));
    }
    if (act.act === 'split') {
      who.edit((tr) => {
        const place = textPlace(tr.doc, act.at);
        if (tr.doc.resolve(place).index(0) >= 2) tr.split(place);
      });
    }
    if (act.act === 'join') who.edit((tr) => join(tr, act.at));
    if (act.act === 'move') who.edit((tr) => move(tr, act.at));
  }
  for (const each of clients) each.fate = 'fine';
  for (let round = 0; round < 3000; round += 1) {
    if (round % 100 === 0) for (const each of clients) each.hurry();
    await world.step(round);
    if (round % 100 === 99 && clients.every((each) => each.status.at === 'saved' && each.host.state().doc.eq(server.head))) break;
  }
  return { server, clients, typed };
}

function textPlace(doc: Node, choice: number): number {
  const places: number[] = [];
  doc.descendants((node, place) => {
    if (node.inlineContent) for (let inner = 0; inner <= node.content.size; inner += 1) places.push(place + 1 + inner);
  });
  return places[choice % places.length] ?? 1;
}

type Change = ReturnType<BareHost['state']>['tr'];

function offsetOf(doc: Node, index: number): number {
  return doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0);
}

function join(tr: Change, choice: number): void {
  if (tr.doc.childCount < 4) return;
  tr.join(offsetOf(tr.doc, 3 + (choice % (tr.doc.childCount - 3))));
}

function move(tr: Change, choice: number): void {
  if (tr.doc.childCount < 4) return;
  const index = 2 + (choice % (tr.doc.childCount - 2));
  const node = tr.doc.child(index);
  const from = offsetOf(tr.doc, index);
  tr.step(new ReplaceStep(from, from + node.nodeSize, Slice.empty));
  tr.step(new ReplaceStep(offsetOf(tr.doc, 2), offsetOf(tr.doc, 2), new Slice(Fragment.from(node), 0, 0)));
}

function idsOf(doc: Node): unknown[] {
  return doc.children.map((node) => node.attrs.id);
}

it('brings clients that type, split, merge, go offline, lose answers and reload to one text, with nothing lost and nothing doubled', async () => {
  await fc.assert(
    fc.asyncProperty(walk(false), async (acts) => {
      const { server, clients, typed } = await perform(acts);
      for (const each of clients) {
        expect(each.status).toEqual({ at: 'saved' });
        expect(each.host.state().doc.toJSON()).toEqual(server.head.toJSON());
      }
      expect([...server.head.textContent].sort()).toEqual([...typed].sort());
      expect(new Set(idsOf(server.head)).size).toBe(server.head.childCount);
    }),
    { numRuns: 400 },
  );
});

it('brings clients that also move passages to one text in which every passage has an id of its own', async () => {
  await fc.assert(
    fc.asyncProperty(walk(true), async (acts) => {
      const { server, clients } = await perform(acts);
      for (const each of clients) expect(each.host.state().doc.toJSON()).toEqual(server.head.toJSON());
      expect(new Set(idsOf(server.head)).size).toBe(server.head.childCount);
    }),
    { numRuns: 200 },
  );
});

it('replays the log to the head that the authority holds', async () => {
  await fc.assert(
    fc.asyncProperty(walk(true), async (acts) => {
      const { server } = await perform(acts);
      const steps = server.log.flatMap((batch) => stepsFromLog(batch.steps));
      const replayed = steps.reduce((doc, step) => step.apply(doc).doc ?? doc, server.at(0));
      expect(replayed.toJSON()).toEqual(server.head.toJSON());
      expect(() => proseSchema.nodeFromJSON(replayed.toJSON()).check()).not.toThrow();
    }),
    { numRuns: 100 },
  );
});
