import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type ListPage, listPage } from '@/domain/site/list-pages';
import messages from '@/messages/en.json' with { type: 'json' };
import { Pager } from './pager';

/** The links of a pager as [words, where they lead]. */
function linksOf({ older, newer }: Pick<ListPage, 'older' | 'newer'>, page?: number): string[][] {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="Asia/Shanghai" messages={{ Reader: messages.Reader }}>
      <Pager page={page} older={older} newer={newer} pathTo={(number) => (number === undefined ? '/news' : `/news/page/${number}`)} />
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, path = '', words = '']) => [words, path]);
}

function linksIn(total: number, page?: number): string[][] {
  const found = listPage(total, page);
  if (!found) throw new Error('There is no such page.');
  return linksOf(found, page);
}

describe('the pager', () => {
  it.each([
    [39, undefined, []],
    [40, undefined, [['Older', '/news/page/1']]],
    [
      80,
      undefined,
      [
        ['Oldest', '/news/page/1'],
        ['Older', '/news/page/3'],
      ],
    ],
    [
      80,
      3,
      [
        ['Newer', '/news'],
        ['Oldest', '/news/page/1'],
        ['Older', '/news/page/2'],
      ],
    ],
    [
      80,
      1,
      [
        ['Newer', '/news/page/2'],
        ['Newest', '/news'],
      ],
    ],
  ] as const)('of %i articles on page %s', (total, page, expected) => {
    expect(linksIn(total, page)).toEqual(expected);
  });
});
