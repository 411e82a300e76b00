import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { ReaderPicture } from './reader-picture';
import { Words } from './words';

/** A picture passage with its caption and the name of who made it. Nothing while the picture is unknown. */
export function Figure({ node, locale, picture, eager }: { node: Node; locale: Locale; picture: Picture | undefined; eager: boolean }) {
  if (!picture) return null;
  const alt = String(node.attrs.alt);
  const caption = String(node.attrs.caption);
  const credit = String(node.attrs.credit);
  return (
    <figure className={picture.height > picture.width ? 'upright' : undefined}>
      <ReaderPicture picture={picture} alt={alt} place={eager ? 'opening' : 'measure'} eager={eager} />
      {caption || credit ? (
        <figcaption>
          {caption ? <Words text={caption} locale={locale} /> : null}
          {caption && credit ? ' ' : null}
          {credit ? (
            <span className="picture-credit">
              <Words text={credit} locale={locale} />
            </span>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
