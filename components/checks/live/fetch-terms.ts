import { z } from 'zod';
import { Concept } from '@/domain/terms/concept';
import { NO_TERMS, type TermIndex, termIndex } from '@/domain/terms/term-index';

const TermBase = z.object({ concepts: z.array(Concept) });

/** The newsroom's term base. The browser keeps it and asks only whether it has changed; without an answer the checks know no terms. */
export async function fetchTerms(): Promise<TermIndex> {
  try {
    const response = await fetch('/api/terms');
    return response.ok ? termIndex(TermBase.parse(await response.json()).concepts) : NO_TERMS;
  } catch {
    return NO_TERMS;
  }
}
