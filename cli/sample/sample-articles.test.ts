import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '@/domain/checks/check-article';
import { gatherArticle } from '@/domain/checks/gather-article';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { readable } from '@/domain/checks/readable';
import { sourceOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { NO_TERMS } from '@/domain/terms/term-index';
import { sayFinding } from '@/i18n/say-finding';
import { picturesOf, SampleArticle } from './sample-article';
import { toProse } from './to-prose';

const FOLDER = join(process.cwd(), 'cli/sample/articles');

/** An article of the sample newsroom as the checks read it, with its pictures under their names. */
function articleIn(file: string) {
  const { direction, eventDate, rows, ...sides } = SampleArticle.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  const names = [...sides.zh.nodes, ...sides.en.nodes].flatMap(picturesOf).map(({ image }) => image);
  const pictures = new Map(names.map((name) => [name, name]));
  const textOf = (locale: Locale) =>
    sides[locale].nodes.map((node, place) => {
      const prose = toProse(node, pictures);
      return readable(prose.type.create({ ...prose.attrs, id: `${locale}${place}` }, prose.content));
    });
  const links = rows.map(([zh, en]) => ({
    kind: kindOf({ zh, en }, sourceOf(direction)),
    zh: zh.map((place) => `zh${place}`),
    en: en.map((place) => `en${place}`),
  }));
  const fieldsOf = (locale: Locale) => ({ slug: sides[locale].slug, credits: sides[locale].credits, description: '' });
  const fields = { zh: fieldsOf('zh'), en: fieldsOf('en') };
  return gatherArticle({ direction, day: eventDate, texts: { zh: textOf('zh'), en: textOf('en') }, links, fields });
}

function kindOf(sides: Record<Locale, readonly number[]>, source: Locale) {
  if (sides.zh.length > 0 && sides.en.length > 0) return 'renders' as const;
  return sides[source].length > 0 ? ('left-out' as const) : ('added' as const);
}

describe.each(readdirSync(FOLDER))('the sample article %s', (file) => {
  it('has nothing that would stop its release', () => {
    const article = articleIn(file);
    const found = checkArticle(article, { terms: NO_TERMS, office: DEFAULT_CHECKS, day: article.day });
    expect(found.filter(({ severity }) => severity === 'block').map((finding) => [finding.code, sayFinding(finding).en])).toEqual([]);
  });
});
