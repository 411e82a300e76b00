import { type AnyExtension, Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { pasteCleaning } from './paste-cleaning';
import { type PlaceholderWords, placeholder } from './placeholder';
import { proseExtensions } from './prose-extensions';
import { WritingKeys } from './writing-keys';
import { WritingShortcuts } from './writing-shortcuts';

const Cursors = Extension.create({
  name: 'cursors',
  addProseMirrorPlugins: () => [dropCursor({ color: false, class: 'drop-cursor' }), gapCursor()],
});

type Options = { placeholders: PlaceholderWords; onUnfitPaste: () => void };

/** What every editor of an edition is made of, on the writer's page and in the translation grid alike. */
export function editorExtensions({ placeholders, onUnfitPaste }: Options): AnyExtension[] {
  return [...proseExtensions(), WritingKeys, WritingShortcuts, pasteCleaning(onUnfitPaste), Cursors, placeholder(placeholders)];
}
