import type { Sheet } from '@/domain/checks/facts/sheet';
import type { CodeItem } from './code-item';

const EMAIL = /(?<![\w.%+-])[A-Za-z0-9][\w.%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g;
const URL = /\b(?:https?|ftp):\/\/[!#-;=?-[\]_a-z~]{1,2000}/gi;
const DOMAINS = 'com|cn|org|net|gov|edu|io|info|int|eu|uk|de|fr|jp|hk|tw|us|co|me|tv|cc|app|dev|mil';
const BARE = new RegExp(
  `(?<![\\w.@/-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\\.){1,5}(?:${DOMAINS})\\b(?![A-Za-z@.-]*@)(?:[/?#][!#-;=?-[\\]_a-z~]{0,1000})?`,
  'g',
);
const TRAILING = /[.,;:!?'")\]>}*]+$/;

/** Addresses on the web and of mail. */
export function readAddresses(page: Sheet<CodeItem>): void {
  for (const { 0: whole, index } of page.text.matchAll(EMAIL)) {
    const value = whole.replace(/[.-]+$/, '').toLowerCase();
    page.put({ span: [index, index + value.length], kind: 'email', value, standing: 'hard' });
  }
  for (const pattern of [URL, BARE]) {
    for (const { 0: whole, index } of page.text.matchAll(pattern)) {
      const written = whole.replace(TRAILING, '');
      page.put({ span: [index, index + written.length], kind: 'url', value: addressOf(written), standing: 'soft' });
    }
  }
}

/** What an address leads to: without the protocol, «www.» and the last stroke. */
function addressOf(written: string): string {
  const bare = written.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '');
  const host = /^[^/?#]*/.exec(bare)?.[0] ?? '';
  return (host.toLowerCase() + bare.slice(host.length)).replace(/\/$/, '');
}
