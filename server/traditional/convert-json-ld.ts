import { z } from 'zod';
import { type ConvertText, hasHan } from './convert-text';
import { traditionalLink } from './traditional-link';

type Json = z.infer<ReturnType<typeof z.json>>;

const ADDRESS = /^(?:https?:)?\/\S*$/;

/**
 * Structured data of a Chinese page as its Traditional form has it: words and the addresses of pages follow, what says that it is in another
 * language stays. Text that is no JSON stays as it is.
 */
export function convertJsonLd(text: string, { convert, origin }: { convert: ConvertText; origin: string }): string {
  function visit(value: Json, inChinese: boolean): Json {
    if (typeof value === 'string') return inChinese ? word(value) : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, inChinese));
    if (value === null || typeof value !== 'object') return value;
    const language = value.inLanguage;
    const chinese = typeof language === 'string' ? /^zh/i.test(language) : inChinese;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, member(name, each, chinese)]));
  }

  function member(name: string, value: Json, chinese: boolean): Json {
    if (name.startsWith('@') && name !== '@id' && name !== '@graph') return value;
    if (name === 'inLanguage') return chinese && typeof value === 'string' ? 'zh-Hant' : value;
    return visit(value, chinese);
  }

  function word(value: string): string {
    if (ADDRESS.test(value)) return traditionalLink(value, origin);
    return hasHan(value) ? convert(value) : value;
  }

  const parsed = parse(text);
  if (parsed === undefined) return text;
  // A script element ends at the first «</script», wherever it stands.
  return JSON.stringify(visit(parsed, true)).replaceAll('<', '\\u003c');
}

function parse(text: string): Json | undefined {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
