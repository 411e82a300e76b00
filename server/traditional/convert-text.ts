/** Simplified Chinese to Traditional, character by character and phrase by phrase; whatever is no Chinese stays as it is. */
export type ConvertText = (text: string) => string;

// What the tables get wrong for a newsroom: a river of which they know a rare spelling only, and the drawing of blood.
const EXCEPTIONS = [
  ['澂江', '澄江'],
  ['采血', '採血'],
  ['采樣', '採樣'],
] as const;

// The tables take 钟 by itself for the family name. Nobody's name ends there.
const CLOCK = /(?<![姓龍])鍾(?=$|[\s\p{P}])/gu;

let loading: Promise<ConvertText> | null = null;

/**
 * OpenCC's tables from Simplified to the characters of Taiwan's standard (教育部《國字標準字體》: 裡, 為, 眾), which its readers and those of
 * Hong Kong know. The tables that also exchange words (信息 → 資訊) are left out: they would put other words into the mouth of
 * whoever signed the text. They take some 20 MB and a fifth of a second, so they are read when the first page is asked for.
 */
export function loadConvertText(): Promise<ConvertText> {
  loading ??= import('opencc-js/cn2t').then(({ Converter }) => {
    const convert = Converter({ from: 'cn', to: 'tw' });
    return (text) => inCornerBrackets(withExceptions(convert(text)));
  });
  return loading;
}

function withExceptions(converted: string): string {
  return EXCEPTIONS.reduce((text, [from, to]) => text.replaceAll(from, to), converted).replace(CLOCK, '鐘');
}

// An apostrophe stands between two Latin letters.
const INNER_QUOTE = /‘((?:[^‘’]|(?<=[A-Za-z])’(?=[A-Za-z]))*)’/g;

/** Quoted as readers of Traditional characters are used to; as many signs as before. */
function inCornerBrackets(text: string): string {
  return text.replaceAll('“', '「').replaceAll('”', '」').replace(INNER_QUOTE, '『$1』');
}

let loadingBack: Promise<ConvertText> | null = null;

/** The way back, for what a reader of Traditional characters searches for. */
export function loadSimplifyText(): Promise<ConvertText> {
  loadingBack ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 'tw', to: 'cn' }));
  return loadingBack;
}

const HAN = /\p{Script=Han}/u;

export function hasHan(text: string): boolean {
  return HAN.test(text);
}
