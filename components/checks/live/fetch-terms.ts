import { NO_TERMS, type TermIndex } from '@/domain/terms/term-index';

export async function fetchTerms(): Promise<TermIndex> {
  return NO_TERMS;
}
