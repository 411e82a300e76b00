import type { Locale } from '@/domain/locale';
import type { Link } from '@/domain/pair/link';
import { rows } from '@/domain/pair/rows';
import { fromCanonical } from '@/domain/prose/canonical';
import { isFixed } from '@/domain/prose/is-fixed';
import { type Passage, passageOf } from '@/domain/prose/passages';

/** A passage as readers get it. */
export type ReadPassage = { id: string; canonical: string };

/** The passages of a row in each language; none where it says nothing there. */
export type FacingRow = { key: string } & Readonly<Record<Locale, readonly ReadPassage[]>>;

/** A pair as it was signed; `first` is the language that is read first. */
export type FacingTexts = Readonly<Record<Locale, readonly ReadPassage[]>> & {
  links: readonly Pick<Link, 'kind' | 'zh' | 'en'>[];
  first: Locale;
};

/**
 * Two texts side by side as the links of their pair join them, in the order of the language that is read first. Title and standfirst stand
 * above the rows, and what has nothing to show on either side is left out; every other passage is in exactly one row.
 */
export function facingRows({ links, first, ...texts }: FacingTexts): FacingRow[] {
  const outlines = { zh: texts.zh.map(outlined), en: texts.en.map(outlined) };
  const shown = new Set([...outlines.zh, ...outlines.en].filter(isShown).map(({ id }) => id));
  const direction = first === 'zh' ? 'zh-en' : 'en-zh';
  const named = links.map((link, place) => ({ ...link, id: String(place), confirmed: null }));
  const take = (locale: Locale, ids: readonly string[]) => texts[locale].filter(({ id }) => shown.has(id) && ids.includes(id));
  return rows({ outlines, links: named, direction })
    .map(({ key, source, target }) => {
      const sides = first === 'zh' ? { zh: source, en: target } : { zh: target, en: source };
      return { key, zh: take('zh', sides.zh), en: take('en', sides.en) };
    })
    .filter(({ zh, en }) => zh.length + en.length > 0);
}

function outlined({ id, canonical }: ReadPassage): Passage {
  return passageOf(fromCanonical(canonical, id));
}

function isShown({ type, blank }: Passage): boolean {
  return !isFixed(type) && (!blank || type === 'divider');
}
