import { newsroomUrl } from '@/app/newsroom-url';
import { cursorOf } from '@/exchange/api/cursor';

/** The items of one page, and the address of the page after it. `listed` holds one item more than the page where there is another page. */
export function pageOf<T>(
  request: Request,
  { listed, limit, positionOf }: { listed: readonly T[]; limit: number; positionOf: (item: T) => unknown },
): { items: T[]; next: string | null; headers: Record<string, string> } {
  const items = listed.slice(0, limit);
  const last = items.at(-1);
  if (listed.length <= limit || last === undefined) return { items, next: null, headers: {} };
  const { pathname, search } = new URL(request.url);
  const next = new URL(pathname + search, newsroomUrl());
  next.searchParams.set('cursor', cursorOf(positionOf(last)));
  return { items, next: next.href, headers: { Link: `<${next.href}>; rel="next"` } };
}
