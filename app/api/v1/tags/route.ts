import { z } from 'zod';
import { apiAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked, badCursor } from '@/app/api/v1/asked';
import { addressesOf } from '@/app/api/v1/described';
import { pageOf } from '@/app/api/v1/page-of';
import { listNamedPlaces } from '@/db/views/reader/list-named-places';
import { presentIn } from '@/domain/site/presence';
import { ApiTagPage } from '@/exchange/api/answers';
import { positionIn } from '@/exchange/api/cursor';
import { NamesQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

/** The tags under which there is news, in the order of their slugs. */
export function GET(request: Request): Promise<Response> {
  return asked(request, NamesQuery, async ({ cursor, limit }) => {
    const after = cursor === undefined ? undefined : positionIn(cursor, z.string().max(200));
    if (after === null) return badCursor(request);
    const listed = await listNamedPlaces({ of: 'tag', after, most: limit + 1 });
    const { items, next, headers } = pageOf(request, { listed, limit, positionOf: ({ slug }) => slug });
    const described = items.map(({ live, slug, name }) => ({ slug, name, urls: addressesOf(presentIn(live, { at: 'tag', slug })) }));
    return apiAnswer({ items: described, next }, { schema: ApiTagPage, request, headers });
  });
}
