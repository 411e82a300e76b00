import { compress } from './compress';
import { type Page, page } from './page';
import { isNotFound, type PageAddress } from './page-address';
import { readerHeaders } from './reader-headers';

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
  return page(
    { path, key, number, status, contentType, location, topics },
    bodies,
    readerHeaders(contentType, { byReader: isNotFound(path) }),
  );
}
