import zh from '@/messages/zh.json' with { type: 'json' };
import type { Rendered } from './finish-page';
import type { Loopback } from './loopback';
import type { Page } from './page';
import type { PageAddress } from './page-address';
import type { Asked } from './search-page';
import { loadConvertText, loadSimplifyText } from './traditional/convert-text';
import { toTraditional } from './traditional/to-traditional';

/** Makes pages: through Next, and from a finished Chinese page its Traditional form. */
export interface PageRenderer {
  render(address: PageAddress): Promise<Rendered>;
  search(asked: Asked): Promise<Rendered>;
}

export function createPageRenderer({
  loopback,
  current,
  origin,
}: {
  loopback: Pick<Loopback, 'render'>;
  /** The page as it is published now. */
  current: (address: PageAddress) => Promise<Page>;
  /** The newsroom's own address. */
  origin: string;
}): PageRenderer {
  async function traditional(rendered: Rendered, path: string): Promise<Rendered> {
    return toTraditional(rendered, { convert: await loadConvertText(), origin, mark: { words: zh.Traditional, path } });
  }

  return {
    async render({ key, simplified }) {
      if (!simplified) return keepingTwin(key, await loopback.render(key));
      return traditional(renderedOf(await current(simplified)), simplified.key);
    },
    async search({ language, query }) {
      const asked = new URLSearchParams(query);
      if (language !== 'zh-hant') return loopback.render(addressOf(language, asked));
      const simplify = await loadSimplifyText();
      for (const [name, value] of asked) asked.set(name, simplify(value));
      const path = addressOf('zh', asked);
      return traditional(await loopback.render(path), path);
    },
  };
}

/** Who is led to where an article stands now goes on reading it beside its twin. */
function keepingTwin(key: string, rendered: Rendered): Rendered {
  const [, query] = key.split('?');
  return query && rendered.location ? { ...rendered, location: `${rendered.location}?${query}` } : rendered;
}

function addressOf(language: 'zh' | 'en', asked: URLSearchParams): string {
  return asked.size === 0 ? `/${language}/search` : `/${language}/search?${asked}`;
}

function renderedOf({ status, contentType, location, topics, forms }: Page): Rendered {
  return { status, contentType, location, topics, body: Buffer.from(forms.identity.body, 'latin1') };
}
