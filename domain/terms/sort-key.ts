import { pinyin } from 'pinyin-pro';
import type { Locale } from '@/domain/locale';
import { plain } from './english-words';

const LONGEST = 100;

/** What a list is sorted by: Chinese by its sounds, as in a dictionary, and by its characters where they sound alike; English in lower case. */
export function sortKey(text: string, locale: Locale): string {
  const start = text.slice(0, LONGEST).toWellFormed();
  if (locale === 'en') return plain(start).trim();
  return `${pinyin(start, { toneType: 'none', nonZh: 'consecutive' }).toLowerCase()} ${start}`.trim();
}
