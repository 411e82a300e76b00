import type { Locale } from '@/domain/locale';

const LONGEST = 80;

/** The last part of an address from a title, Chinese in pinyin. Never empty: a title without letters takes the fallback. */
export async function proposeSlug({ title, locale, fallback }: { title: string; locale: Locale; fallback: string }): Promise<string> {
  const words = locale === 'zh' ? await pinyinOf(title) : title;
  const slug = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= LONGEST) return slug || fallback;
  return slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
}

async function pinyinOf(text: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}
