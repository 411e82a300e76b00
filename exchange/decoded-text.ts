/**
 * The text of a file whose encoding nobody told: by its byte order mark, else UTF-8, else GB18030 (which holds GBK and GB 2312), as Chinese
 * spreadsheets save it. Null where it is none of them.
 */
export function decodedText(bytes: Uint8Array): string | null {
  const marked = byMark(bytes);
  if (marked) return read(marked, bytes);
  return read('utf-8', bytes) ?? read('gb18030', bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function read(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
