import type { ReaderArticle } from '@/db/views/reader/find-reader-article';
import { variantPath } from '@/domain/picture';

type SharedPicture = { url: string; width: number; height: number; type: string };

// What services that show previews take: about 1200 pixels wide.
const WIDE_ENOUGH = 1200;

/** The picture that stands for an article elsewhere: its lead picture, else the first of its text. */
export function sharedPicture({ picture, pictures }: Pick<ReaderArticle, 'picture' | 'pictures'>): SharedPicture | null {
  const chosen = picture ?? pictures[0];
  if (!chosen) return null;
  const width = chosen.widths.find((variant) => variant >= WIDE_ENOUGH) ?? Math.max(...chosen.widths);
  const height = Math.round((chosen.height * width) / chosen.width);
  return { url: `/media/${variantPath(chosen.id, width)}`, width, height, type: 'image/webp' };
}
