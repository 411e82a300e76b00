'use client';

import { useTranslations } from 'next-intl';
import { DOMSerializer, type Node } from 'prosemirror-model';
import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { variantPath } from '@/domain/picture';
import { picturesIn } from '@/domain/prose/pictures-in';
import { proseSchema } from '@/domain/prose/schema';
import { markWords, type WordMark } from './mark-words';
import { PICTURE_WORDS } from './picture-words';

const serializer = DOMSerializer.fromSchema(proseSchema);

/** One passage of the source as it reads, not to be written in; `marks` are under words that a finding means. */
export function SourcePassage({ node, marks }: { node: Node; marks: readonly WordMark[] }) {
  const box = useRef<HTMLDivElement>(null);
  const isPicture = node.type.name === 'image' || node.type.name === 'gallery';
  useLayoutEffect(() => {
    if (isPicture || !box.current) return;
    box.current.replaceChildren(serializer.serializeNode(node));
    const { firstElementChild: passage } = box.current;
    if (passage instanceof HTMLElement) markWords(passage, marks);
  }, [node, isPicture, marks]);
  if (isPicture) return <SourcePictures node={node} />;
  // biome-ignore lint/a11y/useKeyWithClickEvents: no act of its own; it only keeps a link from leaving the desk
  // biome-ignore lint/a11y/noStaticElementInteractions: the same
  return <div ref={box} onClick={stayHere} />;
}

function SourcePictures({ node }: { node: Node }) {
  const pictures = picturesIn(node);
  return pictures.map((picture, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a picture may stand twice in a gallery
    <SourcePicture key={place} node={picture} place={pictures.length > 1 ? `${place + 1}/${pictures.length}` : ''} />
  ));
}

function SourcePicture({ node, place }: { node: Node; place: string }) {
  const t = useTranslations('Translate.picture');
  const { media, alt } = node.attrs;
  return (
    <figure className="picture-words">
      {typeof media === 'string' && (
        // biome-ignore lint/performance/noImgElement: pictures are stored in the widths that pages need
        <img src={`/media/${variantPath(media, 480)}`} alt={String(alt)} loading="lazy" />
      )}
      {place && <p className="picture-label">{place}</p>}
      {PICTURE_WORDS.filter((word) => node.attrs[word] !== '').map((word) => (
        <div key={word}>
          <span className="picture-label">{t(word)}</span>
          {String(node.attrs[word])}
        </div>
      ))}
    </figure>
  );
}

/** A link in the source is there to be read; whoever wants to follow it opens it beside the desk. */
function stayHere(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}
