import { closeHistory } from '@tiptap/pm/history';
import { keydownHandler } from '@tiptap/pm/keymap';
import { type Command, type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { findingsState } from './findings-plugin';
import type { Place, Repair } from './placed-findings';

/** As they are shown. */
export const FINDING_KEYS = { repair: 'Alt-Enter', next: 'F8', previous: 'Shift-F8' } as const;

type Stop = { key: string; place: Place };

/** Repairs one finding, as a step of its own for undo. */
export function repairFinding(key: string): Command {
  return (state, dispatch, view) => {
    const place = findingsState(state)?.places.get(key);
    const repaired = place?.repair && repair(state, place.repair);
    if (!repaired || view?.editable === false) return false;
    if (!dispatch) return true;
    dispatch(closeHistory(repaired).scrollIntoView());
    // Words that are typed next are undone by themselves.
    if (view) dispatch(closeHistory(view.state.tr));
    return true;
  };
}

/**
 * Repairs the finding at the cursor, with what is proposed where nothing is certain; or else the nearest in its passage whose repair is
 * certain. Where there is none it goes to the next such finding, so that nobody repairs what is not in sight.
 */
export const repairNearest: Command = (state, dispatch, view) => {
  const { current } = findingsState(state) ?? {};
  if (current && repairFinding(current)(state, dispatch, view)) return true;
  const stops = stopsOf(state).filter(({ place }) => place.repair?.certain);
  const { head, $head } = state.selection;
  const passage = $head.depth > 0 ? { from: $head.before(1), to: $head.after(1) } : { from: state.selection.from, to: state.selection.to };
  const here = stops.filter(({ place }) => place.from >= passage.from && place.to <= passage.to);
  const [nearest] = here.toSorted((a, b) => distance(a.place, head) - distance(b.place, head));
  if (nearest) return repairFinding(nearest.key)(state, dispatch, view);
  return goTo(stops.find(({ place }) => place.from > head) ?? stops[0])(state, dispatch);
};

/** The cursor goes to the next finding of the text, or the one before; past the end it goes on at the other. */
export function walkFindings(by: 1 | -1): Command {
  return (state, dispatch) => {
    const stops = stopsOf(state);
    const { head } = state.selection;
    const stop =
      by === 1
        ? (stops.find(({ place }) => place.from > head) ?? stops[0])
        : (stops.findLast(({ place }) => place.from < head) ?? stops.at(-1));
    return goTo(stop)(state, dispatch);
  };
}

/** The cursor goes to one finding. */
export function goToFinding(key: string): Command {
  return (state, dispatch) => goTo(stopsOf(state).find((stop) => stop.key === key))(state, dispatch);
}

/** The keys of findings. They are keys of the editor, because only the editor knows where the cursor is at that moment. */
export function findingKeys(): Plugin {
  const onKey = keydownHandler({
    [FINDING_KEYS.repair]: repairNearest,
    [FINDING_KEYS.next]: walkFindings(1),
    [FINDING_KEYS.previous]: walkFindings(-1),
  });
  return new Plugin({ key: findingKeysName, props: { handleKeyDown: onKey } });
}

export const findingKeysName = new PluginKey('finding keys');

function goTo(stop: Stop | undefined): Command {
  return (state, dispatch) => {
    if (!stop) return false;
    const selection = TextSelection.near(state.doc.resolve(stop.place.from));
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** In the order of the text. */
function stopsOf(state: EditorState): Stop[] {
  const places = findingsState(state)?.places ?? new Map<string, Place>();
  return [...places].map(([key, place]) => ({ key, place })).sort((a, b) => a.place.from - b.place.from);
}

function distance({ from, to }: Place, head: number): number {
  return Math.max(0, from - head, head - to);
}

function repair({ tr, doc }: EditorState, { from, to, text, picture }: Repair): Transaction | null {
  if (picture === null) return tr.insertText(text, from, to);
  const caption = doc.nodeAt(picture)?.attrs.caption;
  if (typeof caption !== 'string') return null;
  return tr.setNodeAttribute(picture, 'caption', caption.slice(0, from) + text + caption.slice(to));
}
