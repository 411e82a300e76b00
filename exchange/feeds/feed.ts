/** A picture at its absolute address. `bytes` is null where nobody counted. */
export type FeedPicture = { url: string; type: string; width: number; height: number; bytes: number | null };

export type FeedEntry = {
  /** The same for good, whatever becomes of the address: see `entryId`. */
  id: string;
  /** Absolute. */
  address: string;
  title: string;
  summary: string;
  /** The whole text, with absolute addresses, what readers are told of corrections first. */
  html: string;
  publishedAt: Date;
  /** Later than `publishedAt` once a corrected text was published. */
  updatedAt: Date;
  authors: readonly string[];
  translators: readonly string[];
  /** Section first, then tags. `scheme` is the absolute address of all sections or tags, `term` the name under it. */
  categories: readonly { scheme: string; term: string; label: string }[];
  picture: FeedPicture | null;
  /** The same article in the other language. */
  twin: { language: string; address: string } | null;
};

/** What stands newest in one language, whole or of one section, newest first. */
export type Feed = {
  title: string;
  subtitle: string;
  /** BCP 47. */
  language: string;
  /** The absolute addresses of the page that shows the same, and of each form of this feed. */
  home: string;
  forms: FeedForms;
  /** The same feed in the other language. */
  twin: { language: string; title: string; forms: FeedForms } | null;
  publisher: string;
  logo: FeedPicture | null;
  /** WebSub hubs that are told of every change. */
  hubs: readonly string[];
  entries: readonly FeedEntry[];
};

export type FeedForms = { rss: string; atom: string; json: string };

/** When something in the feed last changed; the beginning of time for one without entries. */
export function feedUpdatedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())));
}
