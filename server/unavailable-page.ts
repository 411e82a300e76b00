import type { ServerResponse } from 'node:http';
import { type Locale, otherLocale } from '@/domain/locale';
import { HREFLANG } from '@/domain/site/presence';
import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };
import type { Place } from './page-address';
import { readerHeaders } from './reader-headers';
import { loadConvertText } from './traditional/convert-text';

const WORDS: Record<Locale, typeof en.Unavailable> = { zh: zh.Unavailable, en: en.Unavailable };
const HTML = 'text/html; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';

interface Unavailable {
  readonly language: Place['language'];
  /** 503: the database is away; 500: the page itself is at fault. */
  readonly status: 500 | 503;
  /** A file is for programs, which are told so without a page. */
  readonly what: 'page' | 'search' | 'file';
}

/** For a reader whose page can't be made now. Never kept by anybody. */
export async function sendUnavailable(response: ServerResponse, { language, status, what }: Unavailable): Promise<void> {
  const locale = language === 'en' ? 'en' : 'zh';
  const other = otherLocale(locale);
  const { title, body } = what === 'search' ? WORDS[locale].search : WORDS[locale];
  if (what === 'file') return send(response, { status, type: PLAIN, body: `${title}\n` });
  const inScript = language === 'zh-hant' ? await loadConvertText() : (text: string) => text;
  const html = `<!DOCTYPE html>
<html lang="${language === 'zh-hant' ? HREFLANG.traditional : HREFLANG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${inScript(title)}</title>
<link rel="stylesheet" href="/unavailable.css">
</head>
<body>
<main>
<h1>${inScript(title)}</h1>
<p>${inScript(body)}</p>
<nav>
<a href="/${language}">${inScript(WORDS[locale].home)}</a>
<a href="/${other}" hreflang="${HREFLANG[other]}" lang="${HREFLANG[other]}">${WORDS[other].home}</a>
</nav>
</main>
</body>
</html>
`;
  send(response, { status, type: HTML, body: html });
}

function send(response: ServerResponse, { status, type, body }: { status: number; type: string; body: string }): void {
  const head = ['Content-Type', type, 'Content-Length', String(Buffer.byteLength(body)), 'Retry-After', '10'];
  const headers = readerHeaders(type).map((value) => (value === 'public, no-cache' ? 'no-store' : value));
  response.writeHead(status, [...head, ...headers]).end(body);
}
