import type { Direction } from '@/domain/direction';
import type { Link, LinkKind } from './link';
import type { Outlines } from './outline';
import { isOpen } from './row-state';
import { type Row, rows } from './rows';

/** A link as a pair freezes it. `confirmedBy` is null where nobody has confirmed these very texts. */
export type PairLink = { kind: LinkKind; zh: readonly string[]; en: readonly string[]; confirmedBy: string | null };

/** The links that hold for these texts, in reading order of the source. */
export function pairLinks(texts: { outlines: Outlines; links: readonly Link[]; direction: Direction }): PairLink[] {
  return rows(texts).flatMap((row) => {
    if (!row.link) return [];
    const { zh, en, confirmed } = row.link;
    return [{ kind: kindOf(row), zh, en, confirmedBy: confirmed && !isOpen(row.state) ? confirmed.by : null }];
  });
}

/** Which side is empty says the kind, also after the direction of an article was swapped. */
function kindOf({ source, target }: Row): LinkKind {
  if (source.length === 0) return 'added';
  return target.length === 0 ? 'left-out' : 'renders';
}
