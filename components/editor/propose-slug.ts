import type { Locale } from '@/domain/locale';
import { latinSlug } from '@/domain/slug';

/** The last part of an address from a title, Chinese in pinyin. Never empty: a title without letters takes the fallback. */
export async function proposeSlug({ title, locale, fallback }: { title: string; locale: Locale; fallback: string }): Promise<string> {
  return latinSlug(locale === 'zh' ? await pinyinOf(title) : title) || fallback;
}

async function pinyinOf(text: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}
