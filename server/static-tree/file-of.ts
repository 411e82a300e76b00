/**
 * Where an answer lies below the folder of a tree. What answers 200 lies in `site`, a page as the index of a folder, so that any web
 * server finds it; what says why there is nothing lies in `absent`, for a server that is told to answer with it. Redirects are lines of
 * a map and no files.
 */
export function fileOf(key: string, status: number): string | null {
  const [path = '', query = ''] = key.split('?');
  const place = path.slice(1).split('/').map(decodeURIComponent).join('/');
  if (status === 404 || status === 410) return `absent/${place}.html`;
  if (status !== 200) return null;
  if (/\.[a-z]+$/.test(place)) return `site/${place}`;
  const [, beside] = /^with=([a-z]+)$/.exec(query) ?? [];
  return beside ? `site/${place}/with_${beside}/index.html` : `site/${place}/index.html`;
}
