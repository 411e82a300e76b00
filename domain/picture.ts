import { z } from 'zod';

/** A stored picture as pages need it. `widths` are those of its WebP variants in pixels, ascending; none is wider than the picture. */
export const Picture = z.object({
  id: z.uuid(),
  width: z.int().positive(),
  height: z.int().positive(),
  widths: z.array(z.int().positive()).min(1),
});
export type Picture = z.infer<typeof Picture>;

/** The widths in pixels at which every picture is kept, as far as it is that wide. */
export const VARIANT_WIDTHS = [320, 480, 768, 1200, 1920] as const;

/** The widths at which a picture of this width is kept: never enlarged, and its own width where it lies between two. */
export function variantWidths(width: number): number[] {
  const widest = Math.max(...VARIANT_WIDTHS);
  const narrower = VARIANT_WIDTHS.filter((variant) => variant < width);
  return width >= widest ? [...VARIANT_WIDTHS] : [...narrower, width];
}

/** Where a variant lies in the media folder, and behind `/media/` for browsers. */
export function variantPath(id: string, width: number): string {
  return `${id}/${width}.webp`;
}
