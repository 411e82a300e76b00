import { Extension } from '@tiptap/core';
import { Fragment, type Node, type Schema, Slice } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { changedRegion } from '@/domain/prose/changed-region';
import { isSoundPassage } from '@/domain/prose/check-passage';
import { fits } from '@/domain/prose/fits';
import { soundSlice } from '@/domain/prose/sound-slice';
import { cleanHtml } from './clean-html';
import { nodeType } from './named-types';
import { openRange, ordinary, pasteArticle } from './paste-article';
import { plainParagraphs } from './plain-paragraphs';

const LONGEST_HEADLINE = 200;

/**
 * Whatever is pasted comes in as structure without looks, into title and standfirst as one line, and never as what the server would
 * refuse. `onUnfit` hears of a paste that an edition cannot hold and that did not come in.
 */
export function pasteCleaning(onUnfit: () => void): Extension {
  return Extension.create({
    name: 'pasteCleaning',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPastedHTML: cleanHtml,
          clipboardTextParser: (text, _context, _plain, { state }) => plainSlice(state, text),
          transformPasted: (slice, { state }) => prepare(state, slice),
          handlePaste: (view, _, slice) => {
            const own = pasteArticle(view.state, slice) ?? intoOneLine(view.state, slice);
            if (!isFit(view.state.doc, own ?? view.state.tr.replaceSelection(slice))) onUnfit();
            else if (own) view.dispatch(own.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
            else return false;
            return true;
          },
          handleDrop: (view, _, slice, isMove) => {
            if (isMove || isFit(view.state.doc, view.state.tr.replaceSelection(slice))) return false;
            onUnfit();
            return true;
          },
        },
      }),
    ],
  });
}

/** True for a change after which the server still takes the text. */
function isFit(before: Node, { doc }: Transaction): boolean {
  const { from, newTo } = changedRegion(before, doc);
  return fits(doc) && doc.children.slice(from, newTo).every(isSoundPassage);
}

function prepare(state: EditorState, slice: Slice): Slice {
  const sound = soundSlice(slice);
  if (sound.content.childCount < 2 || pasteArticle(state, sound)) return sound;
  return new Slice(Fragment.from(sound.content.content.map(ordinary)), sound.openStart, sound.openEnd);
}

/** Lines of a text; the first is the headline where it is still to be written. */
function plainSlice(state: EditorState, text: string): Slice {
  const { schema } = state;
  const [first = '', ...rest] = plainParagraphs(text);
  if (first === '') return Slice.empty;
  const inHeadline = state.selection.$from.parent.type.name === 'title' && openRange(state) !== null;
  const isArticle = inHeadline && rest.length > 0 && first.length <= LONGEST_HEADLINE;
  const opening = nodeType(schema, isArticle ? 'title' : 'paragraph').create(null, schema.text(first));
  return new Slice(Fragment.from([opening, ...paragraphs(schema, rest)]), 1, 1);
}

function paragraphs(schema: Schema, lines: readonly string[]): Node[] {
  return lines.map((line) => nodeType(schema, 'paragraph').create(null, schema.text(line)));
}

function intoOneLine({ selection, tr }: EditorState, slice: Slice): Transaction | null {
  const { $from, $to } = selection;
  if (!$from.sameParent($to) || !['title', 'standfirst'].includes($from.parent.type.name)) return null;
  return tr.insertText(slice.content.textBetween(0, slice.content.size, ' ', ' ').trim());
}
