import type { Node } from 'prosemirror-model';
import { CATALOGUE, type CheckCode } from '@/domain/checks/catalogue';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import { captionIn, positionIn } from '@/domain/checks/readable';
import { type Locale, otherLocale } from '@/domain/locale';

/**
 * The one edit that repairs a finding: in the text, or in the caption of the picture that stands at `picture`. Where it is not `certain`
 * it is what a check proposes, for somebody who has read it.
 */
export type Repair = { from: number; to: number; text: string; picture: number | null; certain: boolean };

/**
 * Where a finding stands in the document: from and to of the words, which are `words`; of a finding in or about a picture the place of
 * the picture.
 */
export type Place = { from: number; to: number; words: string | null; repair: Repair | null };

/**
 * A finding of an article while one of its texts is written. `key` is the same as long as it says the same of the same passages.
 * `isOurs` is false for what only a library says: the newsroom keeps no waivers of that.
 */
export type LiveFinding = { key: string; finding: PlacedFinding; isOurs: boolean };

/** Findings with keys that tell them apart. */
export function withKeys(found: readonly Omit<LiveFinding, 'key'>[]): LiveFinding[] {
  const given = new Map<string, number>();
  return found.map(({ finding, isOurs }) => {
    const { code, passages, values } = finding;
    const name = [code, passages.zh, passages.en, JSON.stringify(values)].join(' ');
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return { key: `${name} ${count}`, finding, isOurs };
  });
}

/** True where both would be shown alike, wherever they stand in the text that is written. */
export function isSameShown(one: LiveFinding, next: LiveFinding, locale: Locale): boolean {
  const beside = otherLocale(locale);
  const [a, b] = [one.finding, next.finding];
  return (
    one.key === next.key &&
    one.isOurs === next.isOurs &&
    a.severity === b.severity &&
    a.fix?.side === b.fix?.side &&
    a.fix?.text === b.fix?.text &&
    a[beside]?.[0] === b[beside]?.[0] &&
    a[beside]?.[1] === b[beside]?.[1]
  );
}

/** What can be put in place of the words of a finding on one side: its repair, or else the other spelling that it proposes. */
export function proposalOf(finding: PlacedFinding, locale: Locale): Proposal | null {
  const { fix, values, [locale]: span } = finding;
  if (fix) return fix.side === locale ? { from: fix.from, to: fix.to, text: fix.text, certain: true } : null;
  const { suggestion } = values;
  return span && typeof suggestion === 'string' && suggestion !== ''
    ? { from: span[0], to: span[1], text: suggestion, certain: false }
    : null;
}

type Proposal = Omit<Repair, 'picture'>;

/** Checks that miss something in one text and so point at the other. */
const MISSING: ReadonlySet<CheckCode> = new Set([
  'layout/picture-missing',
  'layout/link-missing',
  'layout/note-marker',
  'layout/credits',
  'layout/credit-name',
]);

/** True for what is said of one text beside the other. */
export function comparesTexts({ code, passages: { zh, en } }: PlacedFinding): boolean {
  return CATALOGUE[code].reads === 'pair' || MISSING.has(code) || (zh === null) === (en === null);
}

/** True where who writes this text has to do with it; what is wrong within the other language is for its own writer. */
export function concernsText(finding: PlacedFinding, locale: Locale): boolean {
  return finding.passages[locale] !== null || comparesTexts(finding);
}

/** The place of a finding in a passage that begins at `start`. Null where it means none of its words. */
export function placeOf(finding: PlacedFinding, { node, start, locale }: { node: Node; start: number; locale: Locale }): Place | null {
  const span = finding[locale];
  const proposal = proposalOf(finding, locale);
  if (node.isAtom) {
    return { from: start, to: start + node.nodeSize, words: null, repair: proposal && inCaption(proposal, { node, start }) };
  }
  const words = span && range(node, span);
  if (!words) return null;
  const edit = proposal && range(node, [proposal.from, proposal.to]);
  return {
    from: start + words.from,
    to: start + words.to,
    words: node.textBetween(words.from - 1, words.to - 1, '\n', '\n'),
    repair: proposal && edit ? { ...proposal, from: start + edit.from, to: start + edit.to, picture: null } : null,
  };
}

/** The repair in the picture whose caption it is in. */
function inCaption({ from, to, ...proposal }: Proposal, { node, start }: { node: Node; start: number }): Repair | null {
  const caption = captionIn(node, from);
  return caption && { ...proposal, from: from - caption.from, to: to - caption.from, picture: start + caption.position };
}

function range(node: Node, [from, to]: readonly [number, number]): { from: number; to: number } | null {
  const [start, end] = [positionIn(node, from), positionIn(node, to)];
  return start === null || end === null ? null : { from: start, to: end };
}
