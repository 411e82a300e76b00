import type { CheckedArticle, CheckedPassage, PlacedFinding } from '@/domain/checks/checked-article';
import type { Finding } from '@/domain/checks/finding';
import { gatherArticle } from '@/domain/checks/gather-article';
import { maskedText } from '@/domain/checks/privacy/masked';
import { readable } from '@/domain/checks/readable';
import { boundOf, type Waiver, waiverOf } from '@/domain/checks/waiver';
import { LOCALES, type Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { fingerprint } from '@/domain/prose/fingerprint';
import type { LivePair } from './live-pair';

/** A finding in what readers have, with the words that it points at, what is private in them masked. The same finding has the same `key` in every inspection. */
export type Inspected = Pick<Finding, 'code' | 'severity' | 'values'> & {
  articleId: string;
  publicationId: string;
  zhQuote: string | null;
  enQuote: string | null;
  key: string;
};

/** What readers have, as the checks read it. */
export function articleOf({ texts, links, facts }: LivePair): CheckedArticle {
  const read = (locale: Locale) => (texts[locale]?.passages ?? []).map(({ id, canonical }) => readable(fromCanonical(canonical, id)));
  const fields = { zh: texts.zh?.fields ?? null, en: texts.en?.fields ?? null };
  return gatherArticle({ direction: facts.direction, day: facts.eventDate, texts: { zh: read('zh'), en: read('en') }, links, fields });
}

/** What was found and nobody has waived. A waiver counts for what readers have as it counted when that was released. */
export function unwaived(
  found: readonly PlacedFinding[],
  { article, live, waivers }: { article: CheckedArticle; live: LivePair; waivers: readonly Waiver[] },
): PlacedFinding[] {
  if (waivers.length === 0) return [...found];
  const prints = (locale: Locale) => new Map((live.texts[locale]?.passages ?? []).map(({ id, canonical }) => [id, fingerprint(canonical)]));
  const fingerprints = { zh: prints('zh'), en: prints('en') };
  const known = { waivers, authors: new Set<string>() };
  return found.filter((finding) => !waiverOf({ severity: finding.severity, bound: boundOf(finding, article, fingerprints) }, known));
}

/** The addresses that an article leads to, each once. */
export function linksOf({ passages }: CheckedArticle): string[] {
  return [...new Set(LOCALES.flatMap((locale) => passages[locale].flatMap(({ links }) => links.map(({ href }) => href))))];
}

const MOST_QUOTED = 120;

/** A finding as an inspection reports it. */
export function inspected(finding: PlacedFinding, live: LivePair, { passages }: Pick<CheckedArticle, 'passages'>): Inspected {
  const { code, severity, values } = finding;
  const quote = (locale: Locale) => quoted(finding, locale, passages[locale]);
  const [zhQuote, enQuote] = [quote('zh'), quote('en')];
  const key = fingerprint(JSON.stringify([code, steady(finding), zhQuote, enQuote])).slice(0, 32);
  return { articleId: live.articleId, publicationId: live.publicationId, code, severity, values, zhQuote, enQuote, key };
}

/** The values by which a finding is known again. Of a link it is the address, and of an old page nothing: the rest moves by itself. */
function steady({ code, values }: PlacedFinding): [string, string | number][] {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return code.startsWith('online/') ? sorted.filter(([name]) => name === 'href') : sorted;
}

function quoted(finding: PlacedFinding, locale: Locale, passages: readonly CheckedPassage[]): string | null {
  const [span, id] = [finding[locale], finding.passages[locale]];
  if (!span || id === null) return null;
  const text = maskedText(passages.find((passage) => passage.id === id)?.text ?? '', locale);
  const words = text.slice(...span).trim() || text.slice(Math.max(0, span[0] - 20), span[1] + 20).trim();
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED - 1)}…` : words;
}
