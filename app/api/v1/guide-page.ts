import { createHash } from 'node:crypto';
import { htmlLang } from '@/components/reader/html-lang';
import type { Locale } from '@/domain/locale';
import { apiAddresses } from '@/exchange/api/open-api';
import { type Html, htmlElement, htmlOf } from '@/exchange/html';
import { wordsIn } from '@/i18n/words-in';
import { PROBLEMS } from './api-problem';

const STYLE = [
  ':root{color-scheme:light dark;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}',
  'body{max-width:46rem;margin:3rem auto;padding:0 1.25rem;background:light-dark(#fbfaf7,#171613);color:light-dark(#1b1a17,#ece8e0)}',
  'a{color:light-dark(#274c8f,#9db9f2)}h1,h2{line-height:1.25;margin-block:2rem .75rem}dt{margin-top:1rem}dd{margin:0}',
  'code{font:0.9em ui-monospace,monospace;overflow-wrap:anywhere}',
].join('');

/** What a browser may do on this page: show it in its own style. */
export const GUIDE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`;

/** The interface as people read it who are about to use it, with what each kind of problem means. */
export function guidePage(locale: Locale, publisher: string): string {
  const t = wordsIn(locale);
  const title = t('Api.guide.title', { publisher });
  const addresses = apiAddresses().flatMap(({ path, id, parameters }) => [
    htmlElement('dt', {}, [htmlElement('code', {}, [path])]),
    htmlElement('dd', {}, [t(`Api.guide.addresses.${id}`)]),
    ...(parameters.length > 0 ? [htmlElement('dd', {}, [`${t('Api.guide.parameters')} `, ...listOf(parameters)])] : []),
  ]);
  const problems = PROBLEMS.flatMap((kind) => [
    htmlElement('dt', { id: kind }, [t(`Api.problems.${kind}.title`)]),
    htmlElement('dd', {}, [t(`Api.problems.${kind}.detail`)]),
  ]);
  const other = locale === 'zh' ? 'en' : 'zh';
  const body = [
    htmlElement('h1', {}, [title]),
    htmlElement('p', {}, [t('Api.guide.about')]),
    htmlElement('p', {}, [t('Api.guide.pages')]),
    htmlElement('p', {}, [
      link('/api/v1/openapi.json', 'OpenAPI 3.1'),
      ' · ',
      link(`/api/v1?lang=${other}`, t('Api.guide.other'), htmlLang(other)),
    ]),
    htmlElement('h2', {}, [t('Api.guide.heading')]),
    htmlElement('dl', {}, addresses),
    htmlElement('h2', {}, [t('Api.guide.problems')]),
    htmlElement('dl', {}, problems),
  ];
  const head = [
    htmlElement('title', {}, [title]),
    { html: `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style>` },
  ];
  const page = htmlElement('html', { lang: htmlLang(locale) }, [htmlElement('head', {}, head), htmlElement('body', {}, body)]);
  return `<!DOCTYPE html>\n${page.html}\n`;
}

function link(href: string, words: string, hreflang?: string): Html {
  return htmlElement('a', { href, hreflang, lang: hreflang }, [words]);
}

function listOf(names: readonly string[]): Html[] {
  return names.flatMap((name, place) => [...(place > 0 ? [htmlOf([' · '])] : []), htmlElement('code', {}, [name])]);
}
