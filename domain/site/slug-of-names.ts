import { pinyin } from 'pinyin-pro';
import { latinSlug } from '@/domain/slug';
import type { Names } from './names';

type Taken = { taken: readonly string[]; fallback: string };

/**
 * The last part of the address of a section or a tag: from its English name, where that has no Latin letter from the sounds of the Chinese
 * one, else the fallback; never empty, and numbered from 2 where it is taken.
 */
export function slugOfNames({ zh, en }: Names, { taken, fallback }: Taken): string {
  const slug = latinSlug(en) || latinSlug(soundsOf(zh)) || fallback;
  if (!taken.includes(slug)) return slug;
  let number = 2;
  while (taken.includes(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function soundsOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}
