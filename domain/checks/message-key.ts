import { type CheckCode, isCheckCode } from './catalogue';

type Dotted<Code extends string> = Code extends `${infer Area}/${infer Name}` ? `${Area}.${Name}` : never;
export type MessageKey = Dotted<CheckCode>;

/** Where the words of a check stand: its sentence under `Findings`, its title and explanation under `Checks`. */
export function messageKey(code: CheckCode): MessageKey {
  const key = code.replace('/', '.');
  if (!isMessageKey(key)) throw new Error(`${code} is no check.`);
  return key;
}

function isMessageKey(key: string): key is MessageKey {
  return isCheckCode(key.replace('.', '/'));
}
