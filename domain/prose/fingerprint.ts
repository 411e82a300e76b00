import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a passage's canonical text, in lower-case hex. PostgreSQL generates the same from a revision's passages. */
export function fingerprint(canonicalText: string): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText)));
}
