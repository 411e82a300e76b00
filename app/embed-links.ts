import type { Metadata } from 'next';
import { newsroomUrl } from './newsroom-url';

/** Where other sites learn how to show an article, for `alternates.types` of its metadata. `path` is that of its page. */
export function embedLinks(path: string, title: string): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const address = (format: string) => {
    const url = new URL('/oembed', newsroomUrl());
    url.search = new URLSearchParams({ url: new URL(path, newsroomUrl()).href, format }).toString();
    return [{ url: url.href, title }];
  };
  return { 'application/json+oembed': address('json'), 'text/xml+oembed': address('xml') };
}
