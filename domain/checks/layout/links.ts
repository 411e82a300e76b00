import type { CheckedPassage, CheckedRow } from '@/domain/checks/checked-article';
import type { Span } from '@/domain/checks/finding';
import { LOCALES, type Locale } from '@/domain/locale';
import type { LayoutReading, Placing } from './layout-reading';
import { type LayoutFound, mark } from './mark';

type Link = { passage: CheckedPassage; span: Span; href: string; site: string };

/** Links against each other, and the address and the words of each. */
export function checkLinks({ article, places }: LayoutReading): LayoutFound[] {
  return [...article.rows.flatMap(across), ...places.flatMap(alone)];
}

function across(row: CheckedRow): LayoutFound[] {
  if (row.kind !== 'renders' || row.zh.length === 0 || row.en.length === 0) return [];
  if (LOCALES.some((locale) => row[locale].every(({ text }) => text.trim() === ''))) return [];
  const links = { zh: linksOf(row.zh), en: linksOf(row.en) };
  const spare = unmatched(links);
  if (spare.zh.length === 0 && spare.en.length === 0) return [];
  const pairs = spare.zh.slice(0, spare.en.length).map((zh, place) => ({ zh, en: spare.en[place] }));
  const targets = pairs.flatMap(({ zh, en }) =>
    en ? [mark('layout/link-target', { row: row.key, zh, en, values: { zh: zh.href.slice(0, 120), en: en.href.slice(0, 120) } })] : [],
  );
  const missing = LOCALES.flatMap((side) =>
    spare[side]
      .slice(pairs.length)
      .map((link) => mark('layout/link-missing', { row: row.key, [side]: link, values: { side, href: link.href.slice(0, 120) } })),
  );
  return [...targets, ...missing];
}

function linksOf(passages: readonly CheckedPassage[]): Link[] {
  return passages.flatMap((passage) => passage.links.map(({ span, href }) => ({ passage, span, href, site: siteOf(href) })));
}

/** Links whose site the other side does not lead to. Each site is matched as often as it stands there. */
function unmatched(links: Record<Locale, readonly Link[]>): Record<Locale, Link[]> {
  return { zh: without(links.zh, links.en), en: without(links.en, links.zh) };
}

function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const free = new Map<string, number>();
  for (const { site } of others) free.set(site, (free.get(site) ?? 0) + 1);
  return links.filter(({ site }) => {
    const left = free.get(site) ?? 0;
    if (left > 0) free.set(site, left - 1);
    return left === 0;
  });
}

/** Second levels under which institutions register: news.zju.edu.cn is a page of zju.edu.cn. */
const SHARED = /\.(?:com|edu|gov|org|net|ac|co|mil)\.[a-z]{2}$/u;

/** The site that an address belongs to, however many languages and subdomains it has. */
function siteOf(href: string): string {
  if (!URL.canParse(href)) return '/';
  const { protocol, hostname } = new URL(href);
  if (protocol !== 'http:' && protocol !== 'https:') return protocol;
  return hostname
    .split('.')
    .slice(SHARED.test(hostname) ? -3 : -2)
    .join('.');
}

/** Hosts that readers can't reach (RFC 1918, RFC 6762), and drafts. */
const UNREACHABLE =
  /^(?:localhost|\[.*\]|0\.0\.0\.0|(?:127|10)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2})$|\.(?:local|localhost|internal|lan|test|invalid|example)$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const SAYS_NOTHING =
  /^(?:(?:please )?click (?:here|this link)|here|this link|link|read more|more|点击(?:这里|此处|链接|查看)?|这里|此处|链接|详情|更多|请点击)$/iu;

function alone({ locale, row, passage }: Placing): LayoutFound[] {
  return passage.links.flatMap(({ span, href }) => {
    const at = { row: row.key, [locale]: { passage, span } };
    const words = passage.text.slice(...span).trim();
    const address = isUnreachable(href) ? [mark('layout/link-address', { ...at, values: { href: href.slice(0, 120) } })] : [];
    const what = ADDRESS.test(words) ? 'address' : SAYS_NOTHING.test(words) ? 'nothing' : null;
    return what ? [...address, mark('layout/link-text', { ...at, values: { what, text: words.slice(0, 120) } })] : address;
  });
}

function isUnreachable(href: string): boolean {
  if (/^(?:javascript|data|file|about|vbscript|blob):/iu.test(href)) return true;
  if (!URL.canParse(href)) return /^\/(?:[a-z]{2}\/)?desk(?:\/|$)/u.test(href);
  const { protocol, hostname } = new URL(href);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return UNREACHABLE.test(hostname) || !hostname.includes('.');
}
