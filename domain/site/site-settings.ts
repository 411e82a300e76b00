import { z } from 'zod';
import { isPlain } from '@/domain/is-plain';

const line = (most: number) => z.string().trim().max(most).refine(isPlain);
const words = (most: number) => z.strictObject({ zh: line(most), en: line(most) });
const bothOrNeither = ({ zh, en }: { zh: string; en: string }) => (zh === '') === (en === '');

/** Words in both languages, or in neither. */
const Words = (most: number) => words(most).refine(bothOrNeither);

/** Words in both languages. */
const Given = (most: number) => words(most).refine(({ zh, en }) => zh !== '' && en !== '');

const WebAddress = z.url({ protocol: /^https?$/ }).max(500);

/** Where an item of the navigation leads. An article is one of the kind «page», live or not: while it is not, the item is not shown. */
export const NavigationTarget = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('section'), slug: z.string().min(1).max(80) }),
  z.strictObject({ to: z.literal('page'), articleId: z.uuid() }),
  z.strictObject({ to: z.literal('address'), zh: WebAddress, en: WebAddress }),
]);

/** What an office says of itself around every reader page. */
export const SiteSettings = z.strictObject({
  logo: z.uuid().nullable().default(null),
  /** Accreditations: a picture, its name, and where the accreditation can be looked up. */
  badges: z
    .array(z.strictObject({ media: z.uuid(), name: Given(120), href: WebAddress.or(z.literal('')) }))
    .max(12)
    .default([]),
  navigation: z
    .array(z.strictObject({ label: Given(40), target: NavigationTarget }))
    .max(16)
    .default([]),
  footer: z.array(Given(200)).max(8).default([]),
  phone: line(60).default(''),
  email: z.email().max(200).or(z.literal('')).default(''),
  /** ICP 备案号 and 公安备案号, as the authorities write them. */
  icp: line(60).default(''),
  police: line(60).default(''),
  /** What readers are told in search results and feeds. */
  description: Words(300).default({ zh: '', en: '' }),
  /** Whether paragraphs of Chinese texts begin two characters in, instead of standing apart. */
  indent: z.boolean().default(false),
});
export type SiteSettings = z.infer<typeof SiteSettings>;

export const DEFAULT_SITE: SiteSettings = SiteSettings.parse({});
