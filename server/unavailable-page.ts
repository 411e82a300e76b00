import type { ServerResponse } from 'node:http';
import { type Locale, otherLocale } from '@/domain/locale';
import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };
import { readerHeaders } from './reader-headers';

const WORDS: Record<Locale, typeof en.Unavailable> = { zh: zh.Unavailable, en: en.Unavailable };
const LANGUAGE: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
const TYPE = 'text/html; charset=utf-8';

interface Unavailable {
  readonly locale: Locale;
  /** 503: the database is away; 500: the page itself is at fault. */
  readonly status: 500 | 503;
  readonly what?: 'page' | 'search';
}

/** For a reader whose page can't be made now. Never kept by anybody. */
export function sendUnavailable(response: ServerResponse, { locale, status, what = 'page' }: Unavailable): void {
  const other = otherLocale(locale);
  const { title, body } = what === 'search' ? WORDS[locale].search : WORDS[locale];
  const html = `<!DOCTYPE html>
<html lang="${LANGUAGE[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/unavailable.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${body}</p>
<nav>
<a href="/${locale}">${WORDS[locale].home}</a>
<a href="/${other}" hreflang="${LANGUAGE[other]}" lang="${LANGUAGE[other]}">${WORDS[other].home}</a>
</nav>
</main>
</body>
</html>
`;
  const head = ['Content-Type', TYPE, 'Content-Length', String(Buffer.byteLength(html)), 'Retry-After', '10'];
  const headers = readerHeaders(TYPE).map((value) => (value === 'public, no-cache' ? 'no-store' : value));
  response.writeHead(status, [...head, ...headers]).end(html);
}
