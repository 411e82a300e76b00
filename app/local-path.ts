/** A path of the desk or, for anything else — another site, another scheme, `//host`, a backslash — the fallback. */
export function localPath(asked: string | undefined, fallback: string): string {
  if (!asked || !URL.canParse(asked, 'http://here.invalid')) return fallback;
  const url = new URL(asked, 'http://here.invalid');
  if (url.origin !== 'http://here.invalid' || !/^\/(zh|en)\/desk(\/|$)/.test(url.pathname)) return fallback;
  return `${url.pathname}${url.search}`;
}
