import { compress } from './compress';
import { type Page, page } from './page';
import type { PageAddress } from './page-address';
import { pageHeaders } from './reader-headers';

/** What came out of a rendering, before it is made ready to be sent. */
export interface Rendered {
  readonly status: number;
  readonly contentType: string;
  readonly location: string | null;
  readonly topics: readonly string[];
  readonly body: Buffer;
}

/** `number` is the last change that was known before the rendering began. */
export async function finishPage({ path, key }: PageAddress, number: number, rendered: Rendered): Promise<Page> {
  const { status, contentType, location, topics } = rendered;
  const bodies = await compress(rendered.body, contentType);
  const facts = { path, key, number, status, contentType, location, topics };
  return page(facts, bodies, pageHeaders(facts));
}
