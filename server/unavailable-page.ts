import type { ServerResponse } from 'node:http';
import type { Locale } from '@/domain/locale';
import { traditionalPath } from '@/domain/site/presence';
import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };
import type { Place } from './page-address';
import { readerHeaders } from './reader-headers';
import { loadConvertText } from './traditional/convert-text';

const WORDS: Record<Locale, typeof en.Unavailable> = { zh: zh.Unavailable, en: en.Unavailable };
const LANGUAGE = { zh: 'zh-CN', en: 'en', 'zh-hant': 'zh-Hant' } as const;
const HTML = 'text/html; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';
// What programs ask for: feeds, sitemaps, pictures.
const FILE = /\.[a-z]{2,4}$/;

interface Unavailable {
  readonly language: Place['language'];
  /** What was asked for. */
  readonly path: string;
  /** 503: the database is away; 500: the page itself is at fault. */
  readonly status: 500 | 503;
  readonly what?: 'page' | 'search';
}

/** For a reader whose page can't be made now. Never kept by anybody. */
export async function sendUnavailable(response: ServerResponse, { language, path, status, what = 'page' }: Unavailable): Promise<void> {
  const locale = language === 'en' ? 'en' : 'zh';
  const { title, body } = what === 'search' ? WORDS[locale].search : WORDS[locale];
  if (FILE.test(path)) return send(response, { status, type: PLAIN, body: `${title}\n` });
  const other = locale === 'en' ? 'zh' : 'en';
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
  send(response, { status, type: HTML, body: language === 'zh-hant' ? await inTraditional(html) : html });
}

async function inTraditional(html: string): Promise<string> {
  const converted = (await loadConvertText())(html);
  const inLanguage = converted.replace(`<html lang="${LANGUAGE.zh}">`, `<html lang="${LANGUAGE['zh-hant']}">`);
  return inLanguage.replace('href="/zh"', `href="${traditionalPath('/zh')}"`);
}

function send(response: ServerResponse, { status, type, body }: { status: number; type: string; body: string }): void {
  const head = ['Content-Type', type, 'Content-Length', String(Buffer.byteLength(body)), 'Retry-After', '10'];
  const headers = readerHeaders(type).map((value) => (value === 'public, no-cache' ? 'no-store' : value));
  response.writeHead(status, [...head, ...headers]).end(body);
}
