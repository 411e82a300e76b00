import type { CheckCode } from './catalogue';

/** In the order of the pages: between the languages, of the whole, within each, about people, online. */
export const AREAS = ['facts', 'names', 'terms', 'whole', 'layout', 'zh', 'en', 'privacy', 'online'] as const;
export type Area = (typeof AREAS)[number];

type AreaIn<Code extends string> = Code extends `${infer Named}/${string}` ? Named : never;

/** Does not compile while a code names an area that is not in the list. */
const KNOWN: Record<AreaIn<CheckCode>, Area> = {
  facts: 'facts',
  names: 'names',
  terms: 'terms',
  whole: 'whole',
  layout: 'layout',
  zh: 'zh',
  en: 'en',
  privacy: 'privacy',
  online: 'online',
};

export function areaOf(code: CheckCode): Area {
  const area = Object.values(KNOWN).find((each) => code.startsWith(`${each}/`));
  if (!area) throw new Error(`${code} is in no area.`);
  return area;
}
