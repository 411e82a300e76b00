import { z } from 'zod';
import { Concept } from '@/domain/terms/concept';
import { NO_TERMS, type TermIndex, termIndex } from '@/domain/terms/term-index';

const Terms = z.object({ version: z.int(), concepts: z.array(Concept) });

const PATIENCE_MS = 5000;

/** The term base and its version, null where none has been fetched. */
export type KnownTerms = { version: number | null; index: TermIndex };

/** The term base as it is now: the very same as `known` while nobody has changed it, and while the newsroom cannot be reached. */
export async function fetchTerms(known: KnownTerms = { version: null, index: NO_TERMS }): Promise<KnownTerms> {
  try {
    const answer = await fetch('/api/terms', { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    const { version, concepts } = Terms.parse(await answer.json());
    return version === known.version ? known : { version, index: termIndex(concepts) };
  } catch {
    return known;
  }
}
