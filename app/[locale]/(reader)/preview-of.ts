import { type Picture, variantPath } from '@/domain/picture';

type Preview = { url: string; width: number; height: number; type: string };

// What services that show previews take: about 1200 pixels wide.
const WIDE_ENOUGH = 1200;

/** The variant of a picture that stands for a page elsewhere. */
export function previewOf({ id, width, height, widths }: Picture): Preview {
  const chosen = widths.find((variant) => variant >= WIDE_ENOUGH) ?? Math.max(...widths);
  return { url: `/media/${variantPath(id, chosen)}`, width: chosen, height: Math.round((height * chosen) / width), type: 'image/webp' };
}
