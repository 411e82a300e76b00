import { pinyin } from 'pinyin-pro';
import { listMonthTexts } from '@/db/views/reader/list-month-texts';
import { listReaderMonths } from '@/db/views/reader/list-reader-months';
import { LOCALES, type Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';
import { pathOf } from '@/domain/site/place';
import { traditionalPath } from '@/domain/site/presence';
import type { Rendered } from '@/server/finish-page';
import { loadConvertText } from '@/server/traditional/convert-text';

/** A file of what the search of a tree looks through: a month of texts, or which months there are. */
export type SearchFile = { key: string; render: () => Promise<Rendered> };

/**
 * For readers of each language every article once, in theirs where it is live in theirs. The same topics as those of sitemaps: what was published of
 * a month, and which months there are. Chinese months in both scripts.
 */
export async function listSearchFiles(): Promise<SearchFile[]> {
  const lists = await Promise.all(LOCALES.map(listReaderMonths));
  const months = [...new Set(lists.flat())].toSorted().reverse();
  return LOCALES.flatMap((locale) => {
    const folders = locale === 'zh' ? ['/zh/search', traditionalPath('/zh/search')] : ['/en/search'];
    return folders.flatMap((folder) => [
      { key: `${folder}/months.json`, render: async () => json(JSON.stringify(months), ['sitemaps']) },
      ...months.map((month) => ({ key: `${folder}/${month}.json`, render: () => monthOf({ locale, month, folder }) })),
    ]);
  });
}

/** Texts as `[path, day, title, standfirst, text, also]`, the newest first. */
async function monthOf({ locale, month, folder }: { locale: Locale; month: string; folder: string }): Promise<Rendered> {
  const isTraditional = folder.startsWith('/zh-hant/');
  const convert = isTraditional ? await loadConvertText() : null;
  const texts = await listMonthTexts({ locale, month });
  const found = texts.map(({ locale: written, slug, day, title, standfirst, passages, also }) => {
    const [, , ...body] = passages.map(({ id, canonical }) => plainText(fromCanonical(canonical, id)));
    const path = pathOf(written, { at: 'article', slug });
    const words = [title, standfirst, body.filter(Boolean).join('\n'), withSounds(also)];
    return convert && written === 'zh' ? [traditionalPath(path), day, ...words.map(convert)] : [path, day, ...words];
  });
  return json(JSON.stringify(found), [`sitemap:${month}`]);
}

const NAME = /(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;

/** With the sound of every Chinese name among them: in one word, and with a family name of one syllable or of two. */
function withSounds(words: string): string {
  const sounds = [...new Set(words.match(NAME) ?? [])].flatMap((name) => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
    return [0, 1, 2].map((family) => [syllables.slice(0, family).join(''), syllables.slice(family).join('')].join(' '));
  });
  return [words, ...sounds].join('\n');
}

function json(text: string, topics: readonly string[]): Rendered {
  return { status: 200, contentType: 'application/json', location: null, topics, body: Buffer.from(text) };
}
