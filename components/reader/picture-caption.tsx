import type { Node } from 'prosemirror-model';
import type { Locale } from '@/domain/locale';
import { Words } from './words';

/** What stands below a picture: its caption and the name of who made it. */
export function PictureCaption({ node, locale }: { node: Node; locale: Locale }) {
  const caption = String(node.attrs.caption);
  const credit = String(node.attrs.credit);
  return (
    <>
      {caption ? <Words text={caption} locale={locale} /> : null}
      {caption && credit ? ' ' : null}
      {credit ? (
        <span className="picture-credit">
          <Words text={credit} locale={locale} />
        </span>
      ) : null}
    </>
  );
}
