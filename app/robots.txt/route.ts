import { newsroomUrl } from '@/app/newsroom-url';

export const dynamic = 'force-dynamic';

// Search pages are endless, and the desk is nobody's business; what other programs may read, search engines may too.
const KEPT_OUT = ['/api/', '/zh/desk', '/en/desk', '/zh/invitation/', '/en/invitation/', '/zh/search', '/zh-hant/search', '/en/search'];
const LET_IN = ['/api/v1/'];

/** What robots may read (RFC 9309), and where the sitemaps are. */
export function GET(): Response {
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${new URL(path, newsroomUrl()).href}`);
  const lines = [
    'User-agent: *',
    ...KEPT_OUT.map((path) => `Disallow: ${path}`),
    ...LET_IN.map((path) => `Allow: ${path}`),
    '',
    ...sitemaps,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Couplet-Topics': '' } });
}
