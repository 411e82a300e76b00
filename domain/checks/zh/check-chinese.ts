import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import type { Text } from '@/domain/checks/sides';

export function checkChinese(_text: Text, _context: Context): Found[] {
  return [];
}
