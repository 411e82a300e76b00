import type { IncomingHttpHeaders } from 'node:http';
import { isLocale, type Locale } from '@/domain/locale';

/** The language for somebody who comes without an address: what they chose before, what their browser asks for, Chinese. */
export function chooseLocale(headers: IncomingHttpHeaders): Locale {
  return fromCookie(headers.cookie ?? '') ?? fromAccept(headers['accept-language'] ?? '') ?? 'zh';
}

function fromCookie(cookies: string): Locale | null {
  const value = /(?:^|;\s*)locale=([^;]*)/.exec(cookies)?.[1];
  return isLocale(value) ? value : null;
}

/** RFC 9110 §12.5.4, by the first subtag: zh-TW asks for Chinese. At the same weight the earlier one wins. */
function fromAccept(accept: string): Locale | null {
  let best: Locale | null = null;
  let weight = 0;
  for (const range of accept.toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const language = tag.split('-')[0];
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const wanted = quality ? Number(quality.slice(2)) || 0 : 1;
    if (!isLocale(language) || wanted <= weight) continue;
    best = language;
    weight = wanted;
  }
  return best;
}
