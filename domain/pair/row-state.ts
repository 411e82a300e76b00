import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import { type Link, seenOf } from './link';
import type { Outlined } from './outline';

/** What a row of the translation desk is in need of. «blank» needs nothing: there is no word and no picture on either side. */
export type RowState = 'blank' | 'untranslated' | 'unlinked-target' | 'draft' | 'behind' | 'edited' | 'confirmed' | 'left-out' | 'added';

/** The states in which somebody still has something to do. */
const OPEN: Record<RowState, boolean> = {
  blank: false,
  untranslated: true,
  'unlinked-target': true,
  draft: true,
  behind: true,
  edited: true,
  confirmed: false,
  'left-out': false,
  added: false,
};

export function isOpen(state: RowState): boolean {
  return OPEN[state];
}

type Sides = { link: Link | null; source: readonly Outlined[]; target: readonly Outlined[]; direction: Direction };

/**
 * What follows from the texts of today and the confirmation. «behind»: the source is not what was confirmed, so the translation may be
 * wrong. «edited»: only the target differs. Nothing is stored, so going back to the old words makes a row confirmed again.
 */
export function rowState({ link, source, target, direction }: Sides): RowState {
  const worded = { source: source.some(hasWords), target: target.some(hasWords) };
  if (!worded.source && !worded.target) return 'blank';
  if (!link) return source.length > 0 ? 'untranslated' : 'unlinked-target';
  if (link.kind === 'renders' && !worded.target) return 'untranslated';
  if (!link.confirmed) return 'draft';
  if (!sameWords(source, seenOf(link.confirmed, sourceOf(direction)))) return 'behind';
  if (!sameWords(target, seenOf(link.confirmed, targetOf(direction)))) return 'edited';
  if (link.kind === 'renders') return 'confirmed';
  return source.length > 0 ? 'left-out' : 'added';
}

function hasWords(passage: Outlined): boolean {
  return !passage.blank;
}

/** The same passages, whatever their order inside the link: an order is nobody's translation. */
function sameWords(passages: readonly Outlined[], seen: readonly string[]): boolean {
  const now = passages.map((passage) => passage.fingerprint).sort();
  const then = [...seen].sort();
  return now.length === then.length && now.every((fingerprint, place) => fingerprint === then[place]);
}
