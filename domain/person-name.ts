import type { Locale } from './locale';

/** A person's name as it is said in a language: their name in it, else the one in the other language. */
export function personName(person: { nameZh: string; nameEn: string }, locale: Locale): string {
  return locale === 'zh' ? person.nameZh || person.nameEn : person.nameEn || person.nameZh;
}
