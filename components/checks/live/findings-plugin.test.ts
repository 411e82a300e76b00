import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import { proseSchema } from '@/domain/prose/schema';
import { repairFinding, repairNearest, walkFindings } from './finding-commands';
import { findingsPlugin, findingsState, withFound } from './findings-plugin';

const { doc, title, standfirst, paragraph } = proseSchema.nodes;

const text = (...words: string[]) =>
  doc.create(null, [
    title.create({ id: 'title' }),
    standfirst.create({ id: 'standfirst' }),
    ...words.map((each, place) => paragraph.create({ id: `p${place}` }, proseSchema.text(each))),
  ]);

/** The doubled words of a document, as a check would find them in it. */
function doubled(document: Node): PlacedFinding[] {
  return document.children.flatMap((node) =>
    [...node.textContent.matchAll(/\b(\w+) \1\b/g)].map((match): PlacedFinding => {
      const [words, word = ''] = match;
      const [from, to] = [match.index, match.index + words.length];
      const passages = { zh: null, en: String(node.attrs.id) };
      const fix = { side: 'en' as const, from, to, text: word };
      return { code: 'en/repeated-word', severity: 'look', zh: null, en: [from, to], values: { word }, fix, row: null, passages };
    }),
  );
}

const nodesOf = (document: Node) => new Map(document.children.map((node) => [String(node.attrs.id), node]));

function found(state: EditorState, { of = state.doc, typing = false }: { of?: Node; typing?: boolean } = {}): EditorState {
  const findings = doubled(of).map((finding) => ({ finding, isOurs: true }));
  return state.apply(withFound(state.tr, { findings, nodes: nodesOf(of), typing }));
}

const opened = (...words: string[]) =>
  EditorState.create({ doc: text(...words), plugins: [findingsPlugin({ locale: 'en', say: ({ code }) => code })] });

const at = (state: EditorState, place: number) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));

/** The words under each finding. */
const marked = (state: EditorState) =>
  [...(findingsState(state)?.places.values() ?? [])].map(({ from, to }) => state.doc.textBetween(from, to));

it('marks what was found, and moves the marks with the words before them', () => {
  const state = found(opened('One to to two.'));
  const typed = state.apply(state.tr.insertText('And so: ', 5));
  expect(marked(typed)).toEqual(['to to']);
  expect(findingsState(typed)?.findings).toBe(findingsState(state)?.findings);
});

it('drops what was said of words that change', () => {
  const state = found(opened('One to to two.'));
  expect(marked(state.apply(state.tr.insertText('x', 10)))).toEqual([]);
  expect(marked(state.apply(state.tr.delete(9, 12)))).toEqual([]);
});

it('keeps what stands beside the words that change', () => {
  const state = found(opened('One to to two.'));
  expect(marked(state.apply(state.tr.insertText('s', 14)))).toEqual(['to to']);
});

it('ignores an answer about a passage that has changed since, and takes the rest of it', () => {
  const before = opened('One to to two.', 'And the the end.');
  const typed = before.apply(before.tr.insertText('!', 5));
  expect(marked(found(typed, { of: before.doc }))).toEqual(['the the']);
});

it('says nothing of the word at the cursor while somebody types', () => {
  const state = at(opened('One to to'), 14);
  expect(marked(found(state, { typing: true }))).toEqual([]);
  expect(marked(found(found(state, { typing: true })))).toEqual(['to to']);
});

it('repairs the finding in one step', () => {
  let state = at(found(opened('One to to two.')), 10);
  expect(repairNearest(state, (transaction) => (state = state.apply(transaction)))).toBe(true);
  expect(state.doc.child(2).textContent).toBe('One to two.');
  expect(findingsState(state)?.findings).toEqual([]);
});

it('goes to a finding in another passage before it repairs it', () => {
  let state = at(found(opened('All is well.', 'And the the end.')), 6);
  repairNearest(state, (transaction) => (state = state.apply(transaction)));
  expect(state.doc.child(3).textContent).toBe('And the the end.');
  repairNearest(state, (transaction) => (state = state.apply(transaction)));
  expect(state.doc.child(3).textContent).toBe('And the end.');
});

it('walks from one finding to the next, and from the last to the first', () => {
  let state = at(found(opened('One to to two.', 'And the the end.')), 5);
  const seen: (string | undefined)[] = [];
  for (const by of [1, 1, 1, -1] as const) {
    walkFindings(by)(state, (transaction) => (state = state.apply(transaction)));
    const { current, places } = findingsState(state) ?? {};
    const place = current ? places?.get(current) : undefined;
    seen.push(place && state.doc.textBetween(place.from, place.to));
  }
  expect(seen).toEqual(['to to', 'the the', 'to to', 'the the']);
});

it('repairs what it knows and nothing else', () => {
  const state = found(opened('One to to two.'));
  const [key = ''] = findingsState(state)?.places.keys() ?? [];
  expect(repairFinding(key)(state)).toBe(true);
  expect(repairFinding('another')(state)).toBe(false);
});

it('never marks words other than those that were meant, whatever is typed and deleted', () => {
  const edit = fc.record({ place: fc.nat(60), size: fc.nat(6), words: fc.constantFrom('', 'to', ' ', 'a b', '的') });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let state = found(opened('One to to two and the the end.', 'It is is here here.'));
      for (const { place, size, words } of edits) {
        const from = Math.min(5 + place, state.doc.content.size - 1);
        const to = Math.min(from + size, state.doc.content.size - 1);
        const isOneBlock = state.doc.resolve(from).parent === state.doc.resolve(to).parent && state.doc.resolve(from).parent.isTextblock;
        if (isOneBlock) state = state.apply(state.tr.insertText(words, from, to));
      }
      for (const words of marked(state)) expect(['to to', 'the the', 'is is', 'here here']).toContain(words);
    }),
  );
});
