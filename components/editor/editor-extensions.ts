import { type AnyExtension, Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { PasteCleaning } from './paste-cleaning';
import { type PlaceholderWords, placeholder } from './placeholder';
import { proseExtensions } from './prose-extensions';
import { WritingKeys } from './writing-keys';
import { WritingShortcuts } from './writing-shortcuts';

const Cursors = Extension.create({
  name: 'cursors',
  addProseMirrorPlugins: () => [dropCursor({ color: false, class: 'drop-cursor' }), gapCursor()],
});

/** What every editor of an edition is made of, on the writer's page and in the translation grid alike. */
export function editorExtensions({ placeholders }: { placeholders: PlaceholderWords }): AnyExtension[] {
  return [...proseExtensions(), WritingKeys, WritingShortcuts, PasteCleaning, Cursors, placeholder(placeholders)];
}
