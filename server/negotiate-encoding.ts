const ENCODINGS = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof ENCODINGS)[number];

const known = new Map<string, Encoding>();
const MOST_KNOWN = 256;

/** The form to send for an `Accept-Encoding` (RFC 9110 §12.5.3): the highest weight, and Brotli before gzip before none. */
export function negotiateEncoding(accept: string | undefined): Encoding {
  if (!accept) return 'identity';
  const before = known.get(accept);
  if (before) return before;
  // A handful of browsers send a handful of values; whoever sends more only makes the memory start over.
  if (known.size >= MOST_KNOWN) known.clear();
  const chosen = choose(accept);
  known.set(accept, chosen);
  return chosen;
}

function choose(accept: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, quality ? Number(quality.slice(2)) || 0 : 1);
  }
  const weight = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = ENCODINGS.filter((name) => name !== 'identity' && weight(name) > 0).sort((one, other) => weight(other) - weight(one))[0];
  return best && weight(best) >= (weights.get('identity') ?? 0) ? best : 'identity';
}
