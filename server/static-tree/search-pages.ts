import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };
import type { Rendered } from '@/server/finish-page';
import type { PageRenderer } from '@/server/render-page';
import { loadConvertText } from '@/server/traditional/convert-text';

type Making = { renderer: Pick<PageRenderer, 'search'>; script: string };

/** The pages on which readers of a tree search: those of the newsroom without a question, and a script that looks through the tree's own files. */
export function searchPages({ renderer, script }: Making): { key: string; render: () => Promise<Rendered> }[] {
  return (['zh', 'zh-hant', 'en'] as const).map((language) => ({
    key: `/${language}/search`,
    async render() {
      const page = await renderer.search({ language, query: '' });
      const { TreeSearch, Reader } = language === 'en' ? en : zh;
      const said = JSON.stringify({ ...TreeSearch, onlyZh: Reader.found['only-zh'], onlyEn: Reader.found['only-en'] });
      const words = escaped(language === 'zh-hant' ? (await loadConvertText())(said) : said);
      const element = `<script type="module" src="${script}" data-from="/${language}/search" data-words="${words}"></script>`;
      const html = page.body.toString('utf8').replace('</body>', () => `${element}</body>`);
      return { ...page, status: 200, topics: [...page.topics, 'sitemaps'], body: Buffer.from(html) };
    },
  }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
