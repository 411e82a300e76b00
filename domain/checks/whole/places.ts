import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { entryAt } from './lexicon/lexicon';
import { PLACE_WORDS } from './lexicon/place-words';

/** Places that a text says in other words (Washington for America), whose names are also words, or that come first in longer names. */
const SAID_OTHERWISE =
  /^(?:中国|美国|英国|朝鲜|韩国|华盛顿|白宫|清华|复旦|北大|新华社|一带一路|世卫|约翰|史密斯|特朗普|奥巴马|拜登|普京|哈佛|斯坦福|牛津|剑桥|耶鲁|硅谷|长三角|黄河|长江|土耳其|汉堡|格鲁吉亚|台州|印度洋|.洲|欧盟|[南北]美|中东|.*[洋极海]|[东西南北](?:[部方]|[东西南北])|东南亚|首都|大陆|内地|沿海|.)$/u;
/** These begin names of several words. */
const FIRST_WORD = /^(?:south|north|east|west|middle|inner|new|saudi|hong|sri|san|los|belt|yangtze)$/u;
const LEAST_LETTERS = 4;

type Place = { zh: string; en: string; other: readonly string[] };

const PLACES: readonly Place[] = PLACE_WORDS.flatMap((line) =>
  line.split(', ').flatMap((entry) => {
    const [zh = '', en = '', ...other] = entry.split(' ');
    return SAID_OTHERWISE.test(zh) || FIRST_WORD.test(en) || en.length < LEAST_LETTERS ? [] : [{ zh, en, other }];
  }),
);
const BY_CHINESE = new Map(PLACES.map((place) => [place.zh, place]));
const BY_ENGLISH = new Map(PLACES.map((place) => [place.en, place]));

const NAME = /\p{Lu}\p{Ll}+/gu;

/** A place on one side, and in its stead another on the other side: 陕西 and «Shanxi». */
export function places({ zh, en }: Sides): Found[] {
  const names = [...en.matchAll(NAME)].map((match) => ({
    word: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const strange = names.find(({ word }) => isStrange(BY_ENGLISH.get(word), zh));
  if (!strange) return [];
  const written = names.map(({ word }) => word);
  const unmet = placesIn(zh).find(({ place }) => !written.some((word) => isName(word, place)));
  if (!unmet) return [];
  const values = { zh: unmet.place.zh, en: en.slice(strange.from, strange.to), wanted: capital(unmet.place.en) };
  return [{ code: 'whole/place', zh: [unmet.from, unmet.from + unmet.place.zh.length], en: [strange.from, strange.to], values, fix: null }];
}

/** True for a place that the Chinese does not name, not even as part of another name. */
function isStrange(place: Place | undefined, zh: string): boolean {
  return place !== undefined && !zh.includes(place.zh) && !PLACES.some((each) => each.en === place.en && zh.includes(each.zh));
}

function placesIn(text: string): { place: Place; from: number }[] {
  const found: { place: Place; from: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const word = entryAt(text, at)?.word;
    const place = word === undefined ? undefined : BY_CHINESE.get(word);
    if (place) found.push({ place, from: at });
    at += word?.length ?? 1;
  }
  return found;
}

/** Its name, one of its other forms, or a word made from either: Italian, Parisian. */
function isName(word: string, { en, other }: Place): boolean {
  return [en, ...other].some((form) => word === form || word.startsWith(form.slice(0, Math.max(4, form.length - 2))));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
