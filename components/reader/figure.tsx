import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { PictureCaption } from './picture-caption';
import { ReaderPicture } from './reader-picture';

/** A picture passage with its caption and the name of who made it. Nothing while the picture is unknown. */
export function Figure({ node, locale, picture, eager }: { node: Node; locale: Locale; picture: Picture | undefined; eager: boolean }) {
  if (!picture) return null;
  const { alt, caption, credit } = node.attrs;
  return (
    <figure className={picture.height > picture.width ? 'upright' : undefined}>
      <ReaderPicture picture={picture} alt={String(alt)} place={eager ? 'opening' : 'measure'} eager={eager} />
      {caption || credit ? (
        <figcaption>
          <PictureCaption node={node} locale={locale} />
        </figcaption>
      ) : null}
    </figure>
  );
}
