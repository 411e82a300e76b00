const LONGEST = 2048;

/**
 * The one spelling of a path under which its page is kept: every segment percent-encoded as `encodeURIComponent` does, whichever way
 * it arrived. Null for what no link of ours leads to: dot segments, empty segments, encoded slashes, control characters, bad UTF-8.
 */
export function canonicalPath(path: string): string | null {
  if (path.length > LONGEST || !path.startsWith('/')) return null;
  const segments = path.slice(1).split('/');
  const kept: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const plain = decoded(segment);
    if (plain === null || /[/\\\p{Cc}]/u.test(plain) || plain === '.' || plain === '..') return null;
    // A slash at the end is left alone: Next answers it with a redirect, which is kept like any other answer.
    if (plain === '' && index < segments.length - 1) return null;
    kept.push(encodeURIComponent(plain));
  }
  return `/${kept.join('/')}`;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment).toWellFormed();
  } catch {
    return null;
  }
}
