import { SITE_PARTS, type SitePart } from './site-changes';
import { SiteSettings } from './site-settings';

/** One of a list while it is being written: `key` tells it from the others, whatever it says and wherever it stands. */
export type Keyed<T> = T & { key: string };

type Lists = 'navigation' | 'badges' | 'footer';

/** The settings while somebody changes them, right or not yet right. */
export type SiteDraft = Omit<SiteSettings, Lists> & { [L in Lists]: Keyed<SiteSettings[L][number]>[] };

export function draftOf({ navigation, badges, footer, ...rest }: SiteSettings): SiteDraft {
  return { ...rest, navigation: navigation.map(keyed), badges: badges.map(keyed), footer: footer.map(keyed) };
}

function keyed<T extends object>(item: T, place: number): Keyed<T> {
  return { ...item, key: `${place}` };
}

/** What the draft says, as it stands. */
export function settingsOf({ navigation, badges, footer, ...rest }: SiteDraft): SiteSettings {
  return {
    ...rest,
    navigation: navigation.map(({ key: _, ...item }) => item),
    badges: badges.map(({ key: _, ...item }) => item),
    footer: footer.map(({ key: _, ...item }) => item),
  };
}

/** A part that can't be saved as it stands; in a list which of its items, counted from 1. */
export type SiteFault = { part: SitePart; item: number | null };

/** What is wrong with the settings, each part and item once, in the order of the page. */
export function siteFaults(settings: SiteSettings): SiteFault[] {
  const issues = SiteSettings.safeParse(settings).error?.issues ?? [];
  return SITE_PARTS.flatMap((part) => {
    const items = issues.flatMap(({ path: [at, place] }) => (at === part ? [typeof place === 'number' ? place + 1 : null] : []));
    return [...new Set(items)].map((item) => ({ part, item }));
  });
}
