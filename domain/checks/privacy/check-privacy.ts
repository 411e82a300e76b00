import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Text } from '@/domain/checks/sides';
import { leaksIn } from './leaks-in';
import { masked } from './masked';
import type { Leak } from './private-text';

/** What must not reach readers: numbers, names and addresses of persons. What the office says is not private is left alone. */
export function checkPrivacy({ text, locale }: Text, { office }: Context): Found[] {
  const leaks = leaksIn({ text, locale });
  if (leaks.length === 0) return [];
  const allowed = office.notPrivate.map(compared).filter((words) => words !== '');
  return leaks
    .filter(({ from, to }) => !isAllowed(compared(text.slice(from, to)), allowed))
    .map((leak) => ({
      code: leak.code,
      zh: locale === 'zh' ? [leak.from, leak.to] : null,
      en: locale === 'en' ? [leak.from, leak.to] : null,
      values: { text: told(text, leak) },
      fix: null,
    }));
}

/** An exception may leave the country out, or be a whole domain of mailboxes. */
function isAllowed(words: string, allowed: readonly string[]): boolean {
  return allowed.some(
    (one) => words === one || words === `+86${one}` || words === `86${one}` || `+86${words}` === one || words.endsWith(`@${one}`),
  );
}

function compared(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()·•.-]|^@/g, '');
}

/** A finding travels in reports and mails: it tells enough to find the place, and not the number. */
function told(text: string, { code, from, to, label = 0 }: Leak): string {
  return text.slice(from - label, from) + masked(text.slice(from, to), code);
}
