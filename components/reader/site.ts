import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import type { Presence } from '@/domain/site/presence';
import type { SiteSettings } from '@/domain/site/site-settings';

type Words = Readonly<Record<Locale, string>>;

/** Who publishes, in both languages. `short` fits a seal; the address may be empty. */
export type Office = { name: Words; short: Words; address: Words };

/** What stands around every reader page. */
export type Site = {
  office: Office;
  settings: Pick<SiteSettings, 'footer' | 'phone' | 'email' | 'icp' | 'police' | 'indent'>;
  /** An item without a path in a language is not shown there. */
  navigation: readonly { label: Words; paths: Presence }[];
  logo: Picture | null;
  badges: readonly { picture: Picture; name: Words; href: string }[];
};
