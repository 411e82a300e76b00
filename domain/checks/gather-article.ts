import type { Fields } from '@/domain/article';
import { type Direction, sourceOf } from '@/domain/direction';
import { LOCALES, type Locale } from '@/domain/locale';
import type { LinkKind } from '@/domain/pair/link';
import type { CheckedArticle, CheckedPassage, CheckedRow } from './checked-article';

type Parts = {
  direction: Direction;
  /** The day that the article is about, as an ISO date. */
  day: string | null;
  texts: Readonly<Record<Locale, readonly CheckedPassage[]>>;
  /** Standing links of a draft, or the frozen links of a pair, in any order. */
  links: readonly ({ kind: LinkKind } & Readonly<Record<Locale, readonly string[]>>)[];
  fields: Readonly<Record<Locale, Fields | null>>;
};

/** An article as the checks read it, its rows in the order of the source; what stands only in the other text comes last. */
export function gatherArticle({ direction, day, texts, links, fields }: Parts): CheckedArticle {
  const found = { zh: byId(texts.zh), en: byId(texts.en) };
  const linkOf = new Map(
    links.flatMap((link) => LOCALES.flatMap((locale) => link[locale].map((id) => [`${locale} ${id}`, link] as const))),
  );
  const taken = new Set<string>();
  const rows: CheckedRow[] = [];
  const first = sourceOf(direction);
  for (const locale of [first, ...LOCALES.filter((other) => other !== first)]) {
    for (const { id } of texts[locale]) {
      if (taken.has(`${locale} ${id}`)) continue;
      const link = linkOf.get(`${locale} ${id}`) ?? { kind: 'none' as const, zh: [], en: [], [locale]: [id] };
      for (const side of LOCALES) for (const member of link[side]) taken.add(`${side} ${member}`);
      const [zh, en] = [link.zh.flatMap((member) => found.zh.get(member) ?? []), link.en.flatMap((member) => found.en.get(member) ?? [])];
      rows.push({ key: [...zh, ...en].map((passage) => passage.id).join('+'), kind: link.kind, zh, en });
    }
  }
  return { direction, day, rows, passages: texts, fields };
}

function byId(passages: readonly CheckedPassage[]): ReadonlyMap<string, CheckedPassage> {
  return new Map(passages.map((passage) => [passage.id, passage]));
}
