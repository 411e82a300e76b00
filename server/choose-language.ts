import type { IncomingHttpHeaders } from 'node:http';
import { isLocale } from '@/domain/locale';
import type { Place } from './page-address';

type Language = Place['language'];

const TRADITIONAL = /^zh-(?:.*-)?(?:hant|hk|mo|tw)(?:-|$)/;

/** The language for somebody who comes without an address: what they chose before, what their browser asks for, Chinese. */
export function chooseLanguage(headers: IncomingHttpHeaders): Language {
  return fromCookie(headers.cookie ?? '') ?? fromAccept(headers['accept-language'] ?? '') ?? 'zh';
}

function fromCookie(cookies: string): Language | null {
  const value = /(?:^|;\s*)locale=([^;]*)/.exec(cookies)?.[1];
  return isLocale(value) ? value : null;
}

/** RFC 9110 §12.5.4, by the first subtag, and in Chinese by script and place. At the same weight the earlier one wins. */
function fromAccept(accept: string): Language | null {
  let best: Language | null = null;
  let weight = 0;
  for (const range of accept.toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const language = tag.split('-')[0];
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const wanted = quality ? Number(quality.slice(2)) || 0 : 1;
    if (!isLocale(language) || wanted <= weight) continue;
    best = TRADITIONAL.test(tag) ? 'zh-hant' : language;
    weight = wanted;
  }
  return best;
}
