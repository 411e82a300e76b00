import type { Locale } from '@/domain/locale';
import { sortKey } from '@/domain/terms/sort-key';
import type { Names } from './names';

/** In the order in which readers of the language look names up: Chinese by their sounds. */
export function byName<T extends { names: Names }>(named: readonly T[], locale: Locale): T[] {
  const keyed = named.map((each) => ({ each, key: sortKey(each.names[locale], locale) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ each }) => each);
}
