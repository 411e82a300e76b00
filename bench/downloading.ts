import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Bytes of one article page as a browser that takes Brotli downloads it, without pictures. */
export interface Download {
  readonly html: number;
  readonly style: number;
  readonly script: number;
  /** Scripts that the page names, ours or not. */
  readonly scripts: readonly string[];
}

/** The bytes as they are sent, not unpacked. */
async function sent(url: string): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  get(url, { headers: { 'accept-encoding': 'br' } }, (response) => buffer(response).then(resolve, reject)).once('error', reject);
  return promise;
}

async function totalOf(origin: string, paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += (await sent(new URL(path, origin).href)).length;
  return bytes;
}

export async function measureDownload(url: string, path: string): Promise<Download> {
  const page = await (await fetch(`${url}${path}`)).text();
  const styles = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href]) => href ?? '');
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source ?? '');
  return { html: (await sent(`${url}${path}`)).length, style: await totalOf(url, styles), script: await totalOf(url, scripts), scripts };
}
