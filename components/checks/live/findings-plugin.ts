import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import type { Locale } from '@/domain/locale';
import { movePlaces } from './move-places';
import { isSameShown, type LiveFinding, type Place, placeOf, withKeys } from './placed-findings';

/**
 * What is known of a text that is written. `findings` stay the very same while they are shown alike, however much is typed before
 * them; `places` say where they stand now. `current` is the key of the one at the cursor.
 */
export type FindingsState = {
  findings: readonly LiveFinding[];
  places: ReadonlyMap<string, Place>;
  decorations: DecorationSet;
  current: string | null;
};

/** What was found in these passages. With `typing`, new findings at the cursor wait until the word is finished. */
type Found = { findings: readonly Omit<LiveFinding, 'key'>[]; nodes: ReadonlyMap<string, Node>; typing: boolean };

type Options = {
  locale: Locale;
  /** The finding in words, for those who hear the text. */
  say: (finding: PlacedFinding) => string;
};

export const findingsKey = new PluginKey<FindingsState>('findings');

/** Marks findings in a text. Nothing of it is in the document, and a keystroke only moves what stands behind it. */
export function findingsPlugin(options: Options): Plugin<FindingsState> {
  return new Plugin<FindingsState>({
    key: findingsKey,
    state: {
      init: () => ({ findings: [], places: new Map(), decorations: DecorationSet.empty, current: null }),
      apply(transaction, before) {
        const found: Found | undefined = transaction.getMeta(findingsKey);
        const moved = transaction.docChanged ? move(before, transaction) : before;
        const next = found ? take(moved, { ...options, found, transaction }) : moved;
        if (next === before && !transaction.selectionSet) return before;
        const current = findingAt(next, transaction.selection.head);
        return next === before && current === before.current ? before : { ...next, current };
      },
    },
    props: { decorations: (state) => findingsKey.getState(state)?.decorations },
  });
}

export function findingsState(state: EditorState): FindingsState | undefined {
  return findingsKey.getState(state);
}

export function withFound(transaction: Transaction, found: Found): Transaction {
  return transaction.setMeta(findingsKey, found).setMeta('addToHistory', false);
}

/** What was said of words that are not there any more is no longer shown. */
function move(before: FindingsState, transaction: Transaction): FindingsState {
  const { places, gone } = movePlaces(before.places, transaction);
  const decorations = before.decorations.map(transaction.mapping, transaction.doc);
  if (gone.size === 0) return { ...before, places, decorations };
  return {
    ...before,
    places,
    findings: before.findings.filter(({ key }) => !gone.has(key)),
    decorations: decorations.remove(decorations.find(undefined, undefined, (spec) => gone.has(spec.key))),
  };
}

type Taken = Options & { found: Found; transaction: Transaction };

function take(before: FindingsState, { found, transaction: { doc, selection }, locale, say }: Taken): FindingsState {
  const starts = startsOf(doc);
  const places = new Map<string, Place>();
  const isOutdated = ({ passages }: PlacedFinding) => {
    const node = passages[locale] === null ? undefined : found.nodes.get(passages[locale]);
    return node !== undefined && !starts.has(node);
  };
  const news = withKeys(found.findings.filter(({ finding }) => !isOutdated(finding))).filter(({ key, finding }) => {
    const node = found.nodes.get(finding.passages[locale] ?? '');
    const start = node && starts.get(node);
    const place = node && start !== undefined ? placeOf(finding, { node, start, locale }) : null;
    const waits = found.typing && place && touches(place, selection.head) && !before.places.has(key);
    if (place && !waits) places.set(key, place);
    return !waits;
  });
  // Of a passage that changed meanwhile is kept what was known; the next answer knows more.
  const kept = before.findings.filter(({ finding, key }) => isOutdated(finding) && !news.some((each) => each.key === key));
  for (const { key } of kept) {
    const place = before.places.get(key);
    if (place) places.set(key, place);
  }
  const findings = keep(before.findings, [...news, ...kept], locale);
  if (findings === before.findings && isSame(before.places, places)) return before;
  return { ...before, findings, places, decorations: decorate(doc, { findings, places, say }) };
}

function startsOf(doc: Node): ReadonlyMap<Node, number> {
  const starts = new Map<Node, number>();
  doc.forEach((node, start) => {
    starts.set(node, start);
  });
  return starts;
}

/** The new ones, and in place of each that would look alike the very same object; all of them the same when nothing differs. */
function keep(before: readonly LiveFinding[], now: readonly LiveFinding[], locale: Locale): readonly LiveFinding[] {
  const known = new Map(before.map((each) => [each.key, each]));
  const kept = now.map((each) => {
    const was = known.get(each.key);
    return was && isSameShown(was, each, locale) ? was : each;
  });
  return kept.length === before.length && kept.every((each, at) => each === before[at]) ? before : kept;
}

function isSame(before: ReadonlyMap<string, Place>, now: ReadonlyMap<string, Place>): boolean {
  if (before.size !== now.size) return false;
  return [...now].every(([key, { from, to, repair }]) => {
    const was = before.get(key);
    return was?.from === from && was.to === to && was.repair?.from === repair?.from && was.repair?.to === repair?.to;
  });
}

type Shown = { findings: readonly LiveFinding[]; places: ReadonlyMap<string, Place>; say: Options['say'] };

function decorate(doc: Node, { findings, places, say }: Shown): DecorationSet {
  const decorations = findings.flatMap(({ key, finding }) => {
    const place = places.get(key);
    if (!place) return [];
    const attributes = { class: `finding is-${finding.severity}`, 'data-finding': key, 'aria-description': say(finding) };
    if (place.words === null) return [Decoration.node(place.from, place.to, attributes, { key })];
    const [from, to] = visible(doc, place);
    return [Decoration.inline(from, to, { nodeName: 'mark', ...attributes }, { key })];
  });
  return DecorationSet.create(doc, decorations);
}

/** A place between two letters is shown on the letter after it, at the end of a block on the one before. */
function visible(doc: Node, { from, to }: Place): [number, number] {
  if (from < to) return [from, to];
  const { parentOffset, parent } = doc.resolve(from);
  return parentOffset < parent.content.size ? [from, from + 1] : [Math.max(from - 1, from - parentOffset), from];
}

function touches({ from, to }: Place, head: number): boolean {
  return from <= head && head <= to;
}

/** The finding at the cursor, of several the one of fewest words. */
function findingAt({ findings, places }: FindingsState, head: number): string | null {
  let nearest: { key: string; size: number } | null = null;
  for (const { key } of findings) {
    const place = places.get(key);
    if (!place || !touches(place, head)) continue;
    const size = place.to - place.from;
    if (!nearest || size < nearest.size) nearest = { key, size };
  }
  return nearest?.key ?? null;
}
