import type { Node } from 'prosemirror-model';
import { type Locale, otherLocale } from '@/domain/locale';
import { htmlLang } from './html-lang';
import { Words } from './words';

// In the language of the caption, which may stand on a page in the other one.
const BY: Record<Locale, { before: string; word: string }> = {
  zh: { before: '\u2003', word: '图／' },
  en: { before: ' ', word: 'Picture: ' },
};

// Some write the word into the name themselves: 摄影：林舟, Photo: Lin.
const HAS_WORD = /[：:／/]/u;

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
  const credit = String(node.attrs.credit);
  const { before, word } = BY[locale];
  return (
    <>
      {caption ? <Words text={caption} locale={locale} /> : null}
      {caption && credit ? before : null}
      {credit ? (
        <span className="picture-credit">
          {HAS_WORD.test(credit) ? null : word}
          <Words text={credit} locale={locale} />
        </span>
      ) : null}
    </>
  );
}
