import { topicsIn } from './topics-in';

/** A page as readers get it, and what its head says to the server alone: the status that it asks for, if it does, and its topics. */
interface Stripped {
  readonly html: string;
  readonly status: number | null;
  readonly topics: readonly string[];
}

// React escapes `<` and `>` in attributes and text, so tags can be told apart without a parser.
const SCRIPT_OR_COMMENT = /<!--[\s\S]*?-->|<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const OURS = /\btype="application\/ld\+json"|\sdata-keep\b/i;
const SCRIPT_LINK = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/gi;
const EMPTY_OUTLET = /<div hidden="">\s*<\/div>/g;
const OWN = /<meta\b(?=[^>]*\bname="couplet:(status|topics)")[^>]*\bcontent="([^"]*)"[^>]*>/gi;
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
  let status: number | null = null;
  let topics: readonly string[] = [];
  const whole = html.replace(OWN, (_element, name: string, content: string) => {
    if (name.toLowerCase() === 'topics') topics = topicsIn(content);
    else if (/^[1-5]\d\d$/.test(content)) status = Number(content);
    return '';
  });
  return { html: whole, status, topics };
}
