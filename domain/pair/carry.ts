import type { Locale } from '@/domain/locale';
import { joinLinks } from './join-links';
import type { Link } from './link';
import type { Moves } from './moves';

/**
 * The links after an edit of one side. A passage that was cut off joins the link of the passage it came from; when two passages become
 * one, their links do. Confirmations stay what their givers saw: whether they still hold follows from the texts.
 */
export function carry(links: readonly Link[], { locale, moves }: { locale: Locale; moves: Moves }): Link[] {
  const merged = moves.merges.reduce<Link[]>((now, merge) => afterMerge(now, { ...merge, locale }), [...links]);
  return moves.splits.reduce<Link[]>((now, split) => afterSplit(now, { ...split, locale }), merged);
}

function afterSplit(links: Link[], { from, to, locale }: { from: string; to: string; locale: Locale }): Link[] {
  if (linkOf(links, to, locale)) return links;
  return links.map((link) => (link[locale].includes(from) ? withSide(link, locale, insertAfter(link[locale], from, to)) : link));
}

type Merge = { from: string; to: string; replaces: boolean; locale: Locale };

function afterMerge(links: Link[], { from, to, replaces, locale }: Merge): Link[] {
  const source = linkOf(links, from, locale);
  const goal = linkOf(links, to, locale);
  if (!source || source === goal) return links;
  if (!goal) return swap(links, [source], withSide(source, locale, insertAfter(source[locale], from, to)));
  if (!replaces) return swap(links, [goal, source], joinLinks([goal, source]));
  const emptied = withSide(
    goal,
    locale,
    goal[locale].filter((id) => id !== to),
  );
  return swap(swap(links, [goal], emptied), [source], withSide(source, locale, insertAfter(source[locale], from, to)));
}

function linkOf(links: readonly Link[], id: string, locale: Locale): Link | undefined {
  return links.find((link) => link[locale].includes(id));
}

function withSide(link: Link, locale: Locale, ids: readonly string[]): Link {
  return locale === 'zh' ? { ...link, zh: ids } : { ...link, en: ids };
}

function insertAfter(ids: readonly string[], before: string, id: string): string[] {
  return ids.flatMap((known) => (known === before ? [known, id] : [known]));
}

/** `now` at the place of the first of `before`; the others leave. Links that name no passage any more leave too. */
function swap(links: readonly Link[], before: readonly Link[], now: Link): Link[] {
  return links
    .flatMap((link) => {
      if (link === before[0]) return [now];
      return before.includes(link) ? [] : [link];
    })
    .filter((link) => link.zh.length + link.en.length > 0);
}
