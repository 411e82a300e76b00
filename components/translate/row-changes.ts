import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import type { LinkState } from '@/domain/pair/link-state';
import type { DeskRow } from './desk-rows';
import { type PassageChange, passageChanges } from './passage-changes';

/** What changed on one side of a row since it was confirmed. Empty where nobody kept what it said then. */
export function rowChanges(
  row: DeskRow,
  { nodes, locale, links }: { nodes: readonly Node[]; locale: Locale; links: LinkState },
): PassageChange[] {
  const readings = row.link && links.readings[row.link.id];
  if (!readings) return [];
  const named = links.links.find((link) => link.id === row.link?.id)?.[locale] ?? [];
  const present = new Set(nodes.map((node) => String(node.attrs.id)));
  return passageChanges({ nodes, readings, goneIds: named.filter((id) => !present.has(id)), locale });
}
