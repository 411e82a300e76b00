import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { quoted } from './quoted';

const ANY_CHINESE_MARK = /["“”「」『』《》〈〉‘’'＂]/u;
const ANY_ENGLISH_MARK = /["“”«»]|(?:^|[\s(])['‘’]|['’](?:$|[\s.,;:!?)])/u;
const ENGLISH_QUOTE = /“([^“”]{1,2000})”|"([^"]{1,2000})"/gu;
const CHINESE_QUOTE = /“([^“”]{1,1000})”|「([^「」]{1,1000})」|"([^"]{1,1000})"/gu;
/** Words that somebody spoke, and no name: a clause, or somebody who speaks of himself. */
const SPOKEN = /[，。！？；]|我|你|您/u;
const SAYING = /[:：]\s*$|(?:说|称|表示|指出|强调|认为|道|问|写道|回答|坦言|呼吁|介绍)[，,]?\s*$/u;
const LEAST_WORDS = 5;
const LEAST_CHARACTERS = 8;

/** Spoken words in quotation marks on one side, and not a quotation mark on the other: told once, however many there are. */
export function speech({ zh, en }: Sides): Found[] {
  const found: Found[] = [];
  if (!ANY_CHINESE_MARK.test(zh))
    for (const match of en.matchAll(ENGLISH_QUOTE)) {
      const words = match[1] ?? match[2] ?? '';
      if (words.trim().split(/\s+/u).length >= LEAST_WORDS) found.push(finding('en', en, [match.index, match.index + match[0].length]));
    }
  if (!ANY_ENGLISH_MARK.test(en))
    for (const match of zh.matchAll(CHINESE_QUOTE)) {
      const words = match[1] ?? match[2] ?? match[3] ?? '';
      const before = zh.slice(Math.max(0, match.index - 6), match.index);
      if (words.length < LEAST_CHARACTERS || !(SPOKEN.test(words) || SAYING.test(before))) continue;
      found.push(finding('zh', zh, [match.index, match.index + match[0].length]));
    }
  return found.slice(0, 1);
}

function finding(side: 'zh' | 'en', text: string, span: Span): Found {
  return { code: 'whole/quotation', zh: null, en: null, [side]: span, values: { side, text: quoted(text, span) }, fix: null };
}

const CHINESE_ASKS = /[?？吗呢么]|谁|什么|哪|怎|为何|是否|几[个时岁]|多少|多久|难道|何[时处]|问/u;
const ENGLISH_ASKS = /\?|\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|whether|question(?:s|ed)?|inquir\w+|enquir\w+)\b/iu;
const STATED = /[.。!！][”"’」』)）]*\s*$/u;

/** Questions that say something: «Why not try it?», «Wouldn’t it be good?», «Or what if …?» */
const RHETORICAL =
  /(?:^|[.!?:;,—]\s*)["“'‘(]*(?:(?:or|and|but|so) )?(?:why not|why don['’]t|what if|what about|how about|who knows|(?:is|are|was|were|do|does|did|would|could|should|can|will|has|have)n['’]t)\b[^.!?]*\?/iu;

/** A question on one side, a statement on the other. */
export function question({ zh, en }: Sides): Found[] {
  const asked = { zh: zh.search(/[?？]/u), en: en.indexOf('?') };
  if (asked.zh >= 0 && !ENGLISH_ASKS.test(en) && STATED.test(en)) return [asks('zh', asked.zh)];
  if (asked.en >= 0 && !CHINESE_ASKS.test(zh) && !RHETORICAL.test(en) && STATED.test(zh)) return [asks('en', asked.en)];
  return [];
}

function asks(side: 'zh' | 'en', at: number): Found {
  return { code: 'whole/question', zh: null, en: null, [side]: [at, at + 1], values: { side }, fix: null };
}
