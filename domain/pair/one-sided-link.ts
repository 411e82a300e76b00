import type { Locale } from '@/domain/locale';
import type { Link } from './link';

type OneSided = { id: string; kind: 'added' | 'left-out'; locale: Locale; passageId: string; seen: string; by: string; at: Date };

/** The link of a passage that has no counterpart on purpose. It is confirmed from the first: saying so is what a person does. */
export function oneSidedLink({ id, kind, locale, passageId, seen, by, at }: OneSided): Link {
  const named = { zh: [], en: [], [locale]: [passageId] };
  const read = { zhSeen: [], enSeen: [], [`${locale}Seen`]: [seen] };
  return { id, kind, ...named, confirmed: { by, at, ...read } };
}
