import { LOCALES, type Locale } from '@/domain/locale';
import { type Place, pathOf } from './place';

/**
 * What is live of one place in which language: the paths at which it answers 200, null where it does not. Routes, the switch, canonical
 * addresses, alternates, sitemaps, feeds and structured data all follow from this value and from nothing else.
 */
export type Presence = Readonly<Record<Locale, string | null>>;

/** The forms of a page that search engines are told of. `zh-Hant` is the Chinese one in Traditional characters, by machine. */
export const HREFLANG = { zh: 'zh-CN', traditional: 'zh-Hant', en: 'en', other: 'x-default' } as const;

export type Alternate = { hreflang: (typeof HREFLANG)[keyof typeof HREFLANG]; path: string };

/** A place that stands at the same address in both languages, such as the front page. */
export function everywhere(place: Place): Presence {
  return { zh: pathOf('zh', place), en: pathOf('en', place) };
}

/** A place that stands in the languages of `live` only. */
export function presentIn(live: readonly Locale[], place: Place): Presence {
  const paths = everywhere(place);
  return { zh: live.includes('zh') ? paths.zh : null, en: live.includes('en') ? paths.en : null };
}

/** The Traditional form of a Chinese page: /zh/news → /zh-hant/news. */
export function traditionalPath(zh: string): string {
  return zh.replace(/^\/zh(?=\/|$)/, '/zh-hant');
}

/**
 * Every form of a place, itself included, the same list on each of them. The front page serves readers of every other language at the
 * root, which chooses; of all else the Chinese page does, or the English one where there is no Chinese.
 */
export function alternatesOf({ zh, en }: Presence): Alternate[] {
  const fallback = zh === pathOf('zh', { at: 'front' }) ? '/' : (zh ?? en);
  return [
    ...(zh ? [{ hreflang: HREFLANG.zh, path: zh } as const, { hreflang: HREFLANG.traditional, path: traditionalPath(zh) } as const] : []),
    ...(en ? [{ hreflang: HREFLANG.en, path: en } as const] : []),
    ...(fallback ? [{ hreflang: HREFLANG.other, path: fallback } as const] : []),
  ];
}

export function isPresent(presence: Presence): boolean {
  return LOCALES.some((locale) => presence[locale] !== null);
}
