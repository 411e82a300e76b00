import { findReaderArticle, type ReaderArticle } from '@/db/views/reader/find-reader-article';
import { findReaderList } from '@/db/views/reader/find-reader-list';
import { LOCALES } from '@/domain/locale';
import { countWords, wordsOf } from '@/domain/site/reading-time';
import { measureDownload } from './downloading';
import { inBytes, row } from './table';

const WORDS = 900;

const lengthOf = ({ passages }: ReaderArticle) => countWords(wordsOf(passages)).words;

/** Of the newest articles in both languages, the one that is nearest to 900 English words. */
async function findMeasured(): Promise<ReaderArticle> {
  const cards = (await findReaderList({ locale: 'en', place: { at: 'news' } }))?.cards ?? [];
  const articles = await Promise.all(cards.map(({ locale, slug }) => findReaderArticle({ locale, slug })));
  const [nearest] = articles
    .filter((article) => article !== null)
    .filter(({ twin }) => twin !== null)
    .toSorted((a, b) => Math.abs(lengthOf(a) - WORDS) - Math.abs(lengthOf(b) - WORDS));
  if (!nearest) throw new Error('Nothing is published in both languages.');
  return nearest;
}

/** What a reader downloads of an article of about 900 words in each language, and of its two languages side by side. */
export async function showDownload(url: string): Promise<void> {
  const article = await findMeasured();
  const { presence } = article;
  const pages = [...LOCALES.map((locale) => String(presence[locale])), `${presence.en}?with=zh`];
  row('an article to download', `${lengthOf(article)} words of English, compressed with Brotli`);
  for (const path of pages) {
    const { html, style, script, scripts } = await measureDownload(url, path);
    const plain = !path.includes('?');
    const what = plain ? `  HTML in ${path.startsWith('/zh') ? 'Chinese' : 'English'}` : '  HTML in both languages';
    row(what, inBytes(html), plain ? { met: html < 12_000, aim: '< 12 kB' } : undefined);
    if (path !== presence.en) continue;
    row('  style', inBytes(style), { met: style < 15_000, aim: '< 15 kB' });
    row('  script', inBytes(script), { met: script < 8000, aim: '< 8 kB' });
    const framework = scripts.filter((source) => source.startsWith('/_next/'));
    row('  framework scripts', String(framework.length), { met: framework.length === 0, aim: 'none' });
  }
}
