import type { Locale } from '@/domain/locale';
import type { Link, LinkKind } from './link';
import type { Outlines } from './outline';

/**
 * The links as they hold for the texts of today: only passages that are there, in the order of their texts. Links whose kind needs a
 * side that is gone are absent.
 */
export function standingLinks(links: readonly Link[], outlines: Outlines): Link[] {
  return links.map((link) => ({ ...link, zh: present(link, outlines, 'zh'), en: present(link, outlines, 'en') })).filter(stands);
}

function present(link: Link, outlines: Outlines, locale: Locale): string[] {
  const named = new Set(link[locale]);
  return outlines[locale].map((passage) => passage.id).filter((id) => named.has(id));
}

function stands({ kind, zh, en }: Link): boolean {
  const sides: Record<LinkKind, boolean> = {
    renders: zh.length > 0 && en.length > 0,
    added: zh.length + en.length > 0,
    'left-out': zh.length + en.length > 0,
  };
  return sides[kind];
}
