import { apiAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked } from '@/app/api/v1/asked';
import { addressesOf } from '@/app/api/v1/described';
import { feedForms } from '@/app/feeds/feed-forms';
import { findReaderSite } from '@/db/views/reader/find-reader-site';
import { everywhere } from '@/domain/site/presence';
import { ApiSections } from '@/exchange/api/answers';
import { NoQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

/** All sections of the site. */
export function GET(request: Request): Promise<Response> {
  return asked(request, NoQuery, async () => {
    const { sections } = await findReaderSite();
    const items = sections.map(({ slug, name, about }) => ({
      slug,
      name,
      about,
      urls: addressesOf(everywhere({ at: 'section', slug })),
      feeds: { zh: feedForms('zh', slug), en: feedForms('en', slug) },
    }));
    return apiAnswer({ items }, { schema: ApiSections, request });
  });
}
