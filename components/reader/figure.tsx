import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { isCaptioned, PictureCaption } from './picture-caption';
import { ReaderPicture } from './reader-picture';

type Props = {
  node: Node;
  locale: Locale;
  picture: Picture | undefined;
  eager: boolean;
  /** The same picture in the other language, side by side. */
  twin?: Node;
};

/** A picture passage with its caption and the name of who made it. Nothing while the picture is unknown. */
export function Figure({ node, locale, picture, eager, twin }: Props) {
  if (!picture) return null;
  const place = twin ? 'facing' : eager ? 'opening' : 'measure';
  return (
    <figure className={picture.height > picture.width ? 'upright' : undefined}>
      <ReaderPicture picture={picture} alt={String(node.attrs.alt)} place={place} eager={eager} />
      {isCaptioned(node) || (twin && isCaptioned(twin)) ? (
        <figcaption>
          <PictureCaption node={node} locale={locale} twin={twin} />
        </figcaption>
      ) : null}
    </figure>
  );
}
