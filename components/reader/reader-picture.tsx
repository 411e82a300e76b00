import { type Picture, variantPath } from '@/domain/picture';

// How wide a picture stands in each place; the same measures as in the style sheets.
const SIZES = {
  lead: '(min-width: 81rem) 48rem, (min-width: 60rem) 60vw, 100vw',
  opening: '(min-width: 81rem) 61rem, (min-width: 72rem) calc(100vw - 20rem), 100vw',
  measure: '(min-width: 46rem) 40.5rem, 100vw',
  facing: '(min-width: 81rem) 76rem, 100vw',
  gallery: '(min-width: 46rem) 40rem, 86vw',
  block: '(min-width: 40rem) 21rem, 100vw',
  thumb: '(min-width: 40rem) 8rem, 6.5rem',
} as const;

type Showing = { picture: Picture; alt: string; place: keyof typeof SIZES; eager?: boolean };

/** A stored picture in the width that its place needs. Its proportions are known before it arrives, so nothing moves. */
export function ReaderPicture({ picture, alt, place, eager = false }: Showing) {
  const { id, width, height, widths } = picture;
  const fallback = widths.find((variant) => variant >= 960) ?? Math.max(...widths);
  return (
    // biome-ignore lint/performance/noImgElement: the variants are made when a picture is taken in, and readers get no script.
    <img
      src={`/media/${variantPath(id, fallback)}`}
      srcSet={widths.map((variant) => `/media/${variantPath(id, variant)} ${variant}w`).join(', ')}
      sizes={SIZES[place]}
      width={width}
      height={height}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
    />
  );
}
