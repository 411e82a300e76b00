import type { Node } from 'prosemirror-model';
import { Fields } from '@/domain/article';
import type { CheckedArticle, CheckedPassage } from '@/domain/checks/checked-article';
import { gatherArticle } from '@/domain/checks/gather-article';
import { readable } from '@/domain/checks/readable';
import type { Fingerprinted } from '@/domain/checks/waiver';
import type { Direction } from '@/domain/direction';
import { type Locale, otherLocale } from '@/domain/locale';
import type { LinkState } from '@/domain/pair/link-state';
import { liveOutline } from '@/domain/pair/live-outline';
import type { Outlined } from '@/domain/pair/outline';
import { standingLinks } from '@/domain/pair/standing-links';
import { withNewcomers } from '@/domain/pair/with-newcomers';

/** The text in hand and, where it is known, the other one with what links them. */
export type LiveArticle = {
  doc: Node;
  locale: Locale;
  other: { doc: Node; links: LinkState } | null;
  direction: Direction;
  day: string | null;
};

/** `nodes` are the passages of the text in hand by the ids that findings name them by; `fingerprints` are those of both texts. */
export type Gathered = { article: CheckedArticle; nodes: ReadonlyMap<string, Node>; fingerprints: Fingerprinted };

/** An article in the middle of being written, as the checks read it. Only passages that changed since the last time are read anew. */
export function gatherLive({ doc, locale, other, direction, day }: LiveArticle): Gathered {
  const beside = otherLocale(locale);
  const [mine, theirs] = [liveOutline(doc), other ? liveOutline(other.doc) : []];
  const outlines = locale === 'zh' ? { zh: mine, en: theirs } : { zh: theirs, en: mine };
  const links = other
    ? withNewcomers(mine, { passages: other.links.passages[locale], locale, links: standingLinks(other.links.links, outlines) })
    : [];
  const sides = { [locale]: doc, [beside]: other?.doc };
  const texts = { zh: passages(sides.zh, outlines.zh), en: passages(sides.en, outlines.en) };
  const fields = { zh: fieldsOf(sides.zh), en: fieldsOf(sides.en) };
  const nodes = new Map(mine.map(({ id }, place) => [id, doc.child(place)]));
  const fingerprints = { zh: printsOf(outlines.zh), en: printsOf(outlines.en) };
  return { article: gatherArticle({ direction, day, texts, links, fields }), nodes, fingerprints };
}

function passages(doc: Node | undefined, outline: readonly Outlined[]): CheckedPassage[] {
  return outline.flatMap(({ id }, place) => {
    const node = doc?.maybeChild(place);
    if (!node) return [];
    const passage = readable(node);
    return passage.id === id ? passage : { ...passage, id };
  });
}

function printsOf(outline: readonly Outlined[]): ReadonlyMap<string, string> {
  return new Map(outline.map(({ id, fingerprint }) => [id, fingerprint]));
}

function fieldsOf(doc: Node | undefined): Fields | null {
  return doc ? (Fields.safeParse(doc.attrs).data ?? null) : null;
}
