import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';

export function checkWhole(_sides: Sides, _context: Context): Found[] {
  return [];
}
