import { Editor } from '@tiptap/core';
import type { NodeType, Schema } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { blankDocument } from '@/domain/prose/blank-document';
import { proseSchema } from '@/domain/prose/schema';
import { editorExtensions } from './editor-extensions';

const extensions = editorExtensions({ placeholders: { title: '', standfirst: '', text: '' }, onUnfitPaste: () => undefined });
const content = blankDocument(() => 'passage').toJSON();
const { schema } = new Editor({ element: null, schemaSpec: proseSchema.spec, extensions, content });

function shape(type: NodeType): object {
  const { content, group, marks, inline, atom, defining, isolating, attrs } = type.spec;
  const defaults = Object.entries(attrs ?? {}).map(([name, spec]) => [name, spec.default, spec.validate]);
  return { content, group, marks, inline, atom, defining, isolating, defaults, isTextblock: type.isTextblock };
}

function names({ nodes, marks }: Schema): string[][] {
  return [Object.keys(nodes), Object.keys(marks)];
}

it('has the same nodes and marks in the editor as everywhere else, in the same order', () => {
  expect(names(schema)).toEqual(names(proseSchema));
});

it.each(Object.keys(proseSchema.nodes))('gives %s the same structure in the editor', (name) => {
  const [one, other] = [schema.nodes[name], proseSchema.nodes[name]];
  expect(one && shape(one)).toEqual(other && shape(other));
});

it.each(Object.keys(proseSchema.marks))('gives the mark %s the same attributes and exclusions in the editor', (name) => {
  const [one, other] = [schema.marks[name], proseSchema.marks[name]];
  expect(one?.spec.attrs).toEqual(other?.spec.attrs);
  expect(one?.spec.excludes).toEqual(other?.spec.excludes);
});

it('draws a node in the editor as the schema says', () => {
  const json = { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '对联' }] };
  const drawn = schema.nodeFromJSON(json);
  expect(drawn.type.spec.toDOM?.(drawn)).toEqual(proseSchema.nodes.heading.spec.toDOM?.(proseSchema.nodeFromJSON(json)));
});
