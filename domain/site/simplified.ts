import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/** A text in Simplified characters; what is Simplified already stays as it is. (OpenCC, Taiwan and general variants.) */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  convert ??= Converter({ from: 'tw', to: 'cn' });
  return convert(text);
}
