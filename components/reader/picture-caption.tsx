import type { Node } from 'prosemirror-model';
import { type Locale, otherLocale } from '@/domain/locale';
import { pictureCredit } from '@/domain/site/picture-credit';
import { htmlLang } from './html-lang';
import { Words } from './words';

type Said = { node: Node; locale: Locale };

/** What stands below a picture: its caption and the name of who made it; `twin` is what the other language says of the same picture. */
export function PictureCaption({ node, locale, twin }: Said & { twin?: Node }) {
  if (!twin) return <Saying node={node} locale={locale} />;
  const other = otherLocale(locale);
  return (
    <>
      <span className="facing-caption">
        <Saying node={node} locale={locale} />
      </span>
      <span className="facing-caption" lang={htmlLang(other)}>
        <Saying node={twin} locale={other} />
      </span>
    </>
  );
}

/** Whether anything stands below a picture. */
export function isCaptioned({ attrs }: Node): boolean {
  return Boolean(attrs.caption || attrs.credit);
}

function Saying({ node, locale }: Said) {
  const caption = String(node.attrs.caption);
  const { space, credit } = pictureCredit(locale, { caption, credit: String(node.attrs.credit) });
  return (
    <>
      {caption ? <Words text={caption} locale={locale} /> : null}
      {space}
      {credit ? (
        <span className="picture-credit">
          <Words text={credit} locale={locale} />
        </span>
      ) : null}
    </>
  );
}
