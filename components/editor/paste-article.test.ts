import { Fragment, type Node, Slice } from 'prosemirror-model';
import { AllSelection, EditorState, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { blankDocument } from '@/domain/prose/blank-document';
import { proseSchema } from '@/domain/prose/schema';
import { pasteArticle } from './paste-article';

const { doc, title, standfirst, paragraph } = proseSchema.nodes;
const text = (words: string) => (words === '' ? null : proseSchema.text(words));
const p = (words: string) => paragraph.create(null, text(words));
const article = (headline: string, lead: string, ...body: string[]): Node =>
  doc.create(null, [title.create({ id: 't' }, text(headline)), standfirst.create({ id: 's' }, text(lead)), ...body.map(p)]);

const copied = article('Headline', 'Lead', 'One', 'Two');
const copy = new Slice(copied.content, 1, 1);
const lines = (node: Node | undefined) => node?.children.map((child) => `${child.type.name} ${child.textContent}`);
const PASTED = ['title Headline', 'standfirst Lead', 'paragraph One', 'paragraph Two'];

it('fills the headline and standfirst of an empty edition, which keep their ids', () => {
  const blank = blankDocument(() => 'own');
  const pasted = pasteArticle(EditorState.create({ doc: blank, selection: TextSelection.create(blank, 1) }), copy)?.doc;
  expect(lines(pasted)).toEqual(PASTED);
  expect(pasted?.children.slice(0, 2).map((node) => node.attrs.id)).toEqual(['own', 'own']);
  expect(() => pasted?.check()).not.toThrow();
});

it('goes before a text that has no headline yet', () => {
  const begun = article('', '', 'Begun');
  const pasted = pasteArticle(EditorState.create({ doc: begun, selection: TextSelection.create(begun, 1) }), copy)?.doc;
  expect(lines(pasted)).toEqual([...PASTED, 'paragraph Begun']);
});

it('takes the place of a text that is marked as a whole', () => {
  const old = article('Old', 'Words', 'Here');
  const pasted = pasteArticle(EditorState.create({ doc: old, selection: new AllSelection(old) }), copy)?.doc;
  expect(lines(pasted)).toEqual(PASTED);
});

it('leaves the standfirst to be written where a page had only a headline', () => {
  const page = new Slice(Fragment.from([title.create(null, text('Headline')), p('One')]), 1, 1);
  const blank = blankDocument(() => 'own');
  expect(lines(pasteArticle(EditorState.create({ doc: blank }), page)?.doc)).toEqual(['title Headline', 'standfirst ', 'paragraph One']);
});

it('does nothing where a headline is written, or the words are no article', () => {
  const written = article('Mine', '', 'Here');
  const blank = blankDocument(() => 'own');
  expect(pasteArticle(EditorState.create({ doc: written, selection: TextSelection.create(written, 5) }), copy)).toBeNull();
  expect(pasteArticle(EditorState.create({ doc: blank }), new Slice(Fragment.from([p('One'), p('Two')]), 1, 1))).toBeNull();
});
