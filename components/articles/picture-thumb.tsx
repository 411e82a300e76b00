import { type Picture, variantPath } from '@/domain/picture';

/** A stored picture, small. What it shows is said where it stands in a text. */
export function PictureThumb({ picture }: { picture: Picture }) {
  return (
    // biome-ignore lint/performance/noImgElement: the variants are made when a picture is taken in.
    <img
      src={`/media/${variantPath(picture.id, Math.min(...picture.widths))}`}
      width={picture.width}
      height={picture.height}
      alt=""
      loading="lazy"
      className="h-auto max-h-40 w-auto max-w-[min(15rem,100%)] rounded-sm border border-line"
    />
  );
}
