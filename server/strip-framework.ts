/** A page as readers get it, and the status that its head asks for, if it does. */
interface Stripped {
  readonly html: string;
  readonly status: number | null;
}

// React escapes `<` and `>` in attributes and text, so tags can be told apart without a parser.
const SCRIPT_OR_COMMENT = /<!--[\s\S]*?-->|<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const OURS = /\btype="application\/ld\+json"|\sdata-keep\b/i;
const SCRIPT_LINK = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/gi;
const EMPTY_OUTLET = /<div hidden="">\s*<\/div>/g;
const STATUS = /<meta\b(?=[^>]*\bname="couplet:status")[^>]*\bcontent="([1-5]\d\d)"[^>]*>/i;
const UNFINISHED = /<template\b[^>]*\bid="[BP]:/;

/**
 * Drops what Next adds for its own scripts: script elements, their preloads, the flight data and React's markers. Structured data and
 * elements with `data-keep` stay. Throws for a page that waits for a script to move streamed parts into place: reader routes have no
 * Suspense.
 */
export function stripFramework(page: string): Stripped {
  if (UNFINISHED.test(page)) throw new Error('A reader page was streamed in parts and needs a script to be whole');
  const html = page
    .replace(SCRIPT_OR_COMMENT, (element, attributes: string | undefined) => (attributes && OURS.test(attributes) ? element : ''))
    .replace(SCRIPT_LINK, '')
    .replace(EMPTY_OUTLET, '');
  const asked = STATUS.exec(html);
  if (!asked) return { html, status: null };
  return { html: html.replace(asked[0], ''), status: Number(asked[1]) };
}
