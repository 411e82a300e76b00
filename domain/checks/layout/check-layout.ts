import type { CheckedArticle, Placed } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';

export function checkLayout(_article: CheckedArticle, _context: Context): Placed<Found>[] {
  return [];
}
