import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import { type Picture, variantPath } from '@/domain/picture';
import { Figure } from './figure';
import { PictureCaption } from './picture-caption';
import { ReaderPicture } from './reader-picture';

type Props = {
  node: Node;
  locale: Locale;
  pictures: ReadonlyMap<string, Picture>;
  eager?: string;
  /** The same pictures in the other language, side by side. */
  twin?: Node;
};

/**
 * Pictures in a row that a finger moves by itself and a keyboard walks link by link; each leads to itself in its largest width. A script
 * may show them larger, and nothing depends on it. Pictures that are not known are left out, and one alone is an ordinary picture.
 */
export function Gallery({ node, locale, pictures, eager, twin }: Props) {
  const shown = node.children.flatMap((child, place) => {
    const picture = pictures.get(String(child.attrs.media));
    return picture ? [{ child, picture, twin: twin?.maybeChild(place) ?? undefined }] : [];
  });
  const [first] = shown;
  if (!first) return null;
  if (shown.length === 1) {
    return <Figure node={first.child} locale={locale} picture={first.picture} eager={eager === first.picture.id} twin={first.twin} />;
  }
  return (
    <figure className="gallery">
      <ul>
        {shown.map(({ child, picture, twin }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may stand twice in a gallery.
          <li key={place}>
            <figure>
              <a href={`/media/${variantPath(picture.id, Math.max(...picture.widths))}`}>
                <ReaderPicture
                  picture={picture}
                  alt={String(child.attrs.alt)}
                  place="gallery"
                  eager={place === 0 && eager === picture.id}
                />
              </a>
              <figcaption>
                <span className="gallery-place">
                  {place + 1}/{shown.length}
                </span>{' '}
                <PictureCaption node={child} locale={locale} twin={twin} />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </figure>
  );
}
