// React and the Traditional form write attributes between double quotes.
const NAMED = /\s(?:href|src|srcset|content)="([^"]*)"/gi;
const ASSET = /^\/(?:_next\/static|assets|media)\/[\w./%-]+$|^\/[\w-]+\.(?:svg|ico|png|webmanifest)$/;

/** The files of the site that a page asks for: styles, scripts, pictures. Paths from the root, each once. */
export function assetsIn(html: string, origin: string): string[] {
  const named = [...html.matchAll(NAMED)].flatMap(([, value = '']) =>
    value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  );
  const paths = named.map((address) => (address.startsWith(`${origin}/`) ? address.slice(origin.length) : address).split('?')[0] ?? '');
  return [...new Set(paths.filter((path) => ASSET.test(path) && !path.includes('..')))];
}
