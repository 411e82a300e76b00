import type { Card } from '@/components/reader/card';
import type { ReaderCard } from '@/db/views/reader/reader-card';
import { livePlace, pathOf } from '@/domain/site/place';

export function toCard(card: ReaderCard): Card {
  return { ...card, href: pathOf(card.locale, livePlace(card)), label: card.section };
}
