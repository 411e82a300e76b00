import { createHash } from 'node:crypto';
import type { Locale } from '@/domain/locale';

/**
 * The name of an article in one language, for programs: a UUID of version 5 (RFC 9562 §5.5) of the language within the article's own id. It
 * stays when the title, the address or the whole site moves.
 */
export function entryId(articleId: string, locale: Locale): string {
  const namespace = Buffer.from(articleId.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(locale).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
