import { apiAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked, badCursor } from '@/app/api/v1/asked';
import { summaryOf } from '@/app/api/v1/described';
import { pageOf } from '@/app/api/v1/page-of';
import { findReaderAlias } from '@/db/views/reader/find-reader-alias';
import { CardPosition, listCardsAfter } from '@/db/views/reader/list-cards-after';
import { ApiArticlePage } from '@/exchange/api/answers';
import { positionIn } from '@/exchange/api/cursor';
import { ArticlesQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

/** News of one language, the newest first, page by page. */
export function GET(request: Request): Promise<Response> {
  return asked(request, ArticlesQuery, async ({ lang, cursor, limit, since, until, ...lists }) => {
    const after = cursor === undefined ? undefined : positionIn(cursor, CardPosition);
    if (after === null) return badCursor(request);
    const span = { since: momentOf(since), until: momentOf(until) };
    const [tag, person] = await Promise.all([currentSlug('tag', lists.tag), currentSlug('person', lists.person)]);
    const listed = await listCardsAfter({ locale: lang, ...lists, tag, person, ...span, after, most: limit + 1 });
    const { items, next, headers } = pageOf(request, { listed, limit, positionOf: ({ position }) => position });
    return apiAnswer({ items: items.map(summaryOf), next }, { schema: ApiArticlePage, request, headers });
  });
}

/** What was merged into another one is asked for by either name. */
async function currentSlug(at: 'tag' | 'person', slug: string | undefined): Promise<string | undefined> {
  return slug === undefined ? undefined : ((await findReaderAlias({ at, slug })) ?? slug);
}

/** Days begin in Beijing, as all dates that readers see. */
function momentOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  return new Date(text.includes('T') ? text : `${text}T00:00:00+08:00`);
}
