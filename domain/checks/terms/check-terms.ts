import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';

export function checkTerms(_sides: Sides, _context: Context): Found[] {
  return [];
}
