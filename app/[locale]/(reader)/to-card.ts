import { articlePath } from '@/app/reader-paths';
import type { Card } from '@/components/reader/card';
import type { ReaderCard } from '@/db/views/reader/reader-card';

export function toCard(card: ReaderCard): Card {
  return { ...card, href: articlePath(card.locale, card.slug) };
}
