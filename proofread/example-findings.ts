import type { CheckCode } from '@/domain/checks/catalogue';
import type { CheckedArticle, CheckedPassage, PlacedFinding } from '@/domain/checks/checked-article';
import type { Example } from '@/domain/checks/example';
import { gatherArticle } from '@/domain/checks/gather-article';
import { sketch } from '@/domain/checks/layout/sketch';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { readable } from '@/domain/checks/readable';
import type { Locale } from '@/domain/locale';
import { proseSchema } from '@/domain/prose/schema';
import { termIndex } from '@/domain/terms/term-index';
import { proofreadArticle } from './proofread-article';
import type { Proofreader } from './proofreader';

/** What one check says of an example, with the texts as it read them: a passage each, or for what reads whole articles a sketch of one. */
export async function exampleFindings(
  code: CheckCode,
  example: Example,
  readers: readonly Proofreader[],
): Promise<{ passages: CheckedArticle['passages']; findings: PlacedFinding[] }> {
  const office = { ...DEFAULT_CHECKS, ...example.office, switches: { [code]: { on: true } } };
  const article =
    code.startsWith('layout/') || code === 'en/heading-case' ? sketch({ zh: example.zh ?? '', en: example.en ?? '' }) : articleOf(example);
  const context = { terms: termIndex(example.terms ?? []), office, day: article.day };
  const found = await proofreadArticle(article, context, { readers: readers.filter(({ locale }) => article.passages[locale].length > 0) });
  return { passages: article.passages, findings: found.filter((finding) => finding.code === code) };
}

function articleOf(example: Example): CheckedArticle {
  const texts = { zh: passagesOf('zh', example), en: passagesOf('en', example) };
  const links = texts.zh.length > 0 && texts.en.length > 0 ? [{ kind: 'renders' as const, zh: ['zh'], en: ['en'] }] : [];
  return gatherArticle({ direction: 'zh-en', day: null, texts, links, fields: { zh: null, en: null } });
}

/** What is a line in an example is a line break in its passage. */
function passagesOf(locale: Locale, { [locale]: text }: Example): CheckedPassage[] {
  if (text === undefined) return [];
  const { paragraph, hardBreak } = proseSchema.nodes;
  const words = text.split('\n').map((line) => (line === '' ? [] : [proseSchema.text(line)]));
  const content = words.flatMap((line, place) => (place === 0 ? line : [hardBreak.create(), ...line]));
  return [readable(paragraph.create({ id: locale }, content))];
}
