import type { SiteSettings } from './site-settings';

/** What an office decides of its public site, in the order of the page. */
export const SITE_PARTS = [
  'logo',
  'description',
  'navigation',
  'badges',
  'footer',
  'phone',
  'email',
  'icp',
  'police',
  'indent',
] as const satisfies readonly (keyof SiteSettings)[];
export type SitePart = (typeof SITE_PARTS)[number];

/** What differs between two versions of the settings. */
export function siteChanges(before: SiteSettings, after: SiteSettings): SitePart[] {
  return SITE_PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}
