'use client';

import type { Editor } from '@tiptap/core';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button, buttonLook } from '@/components/ui/button';
import { variantPath } from '@/domain/picture';
import { ChoosePictures } from './choose-pictures';
import { type InHand, movePicture, removePicture, takeInHand } from './gallery-commands';
import { PictureFields } from './picture-fields';

type Props = {
  editor: Editor;
  node: Node;
  place: number;
  lang: string;
  readOnly: boolean;
  onAdd: ((files: readonly File[]) => void) | null;
};

/** The gallery in hand: its pictures in their order, with what is said of each. Alt with an arrow key moves the one in work. */
export function GalleryPanel({ editor, node, place, lang, readOnly, onAdd }: Props) {
  const t = useTranslations('Editor.gallery');
  const [said, setSaid] = useState('');
  const count = node.childCount;
  const act = (make: (state: EditorState, gallery: InHand) => Transaction | null): boolean => {
    const { state, view } = editor;
    const now = state.doc.nodeAt(place);
    const tr = now?.type.name === 'gallery' ? make(state, { node: now, place }) : null;
    if (!tr) return false;
    view.dispatch(tr.doc.nodeAt(place)?.type.name === 'gallery' ? takeInHand(tr, place) : tr);
    return true;
  };
  const move = (index: number, by: -1 | 1) => {
    if (act((state, gallery) => movePicture(state, gallery, { index, by }))) setSaid(t('moved', { place: index + by + 1, count }));
  };
  const remove = (index: number) => {
    if (act((state, gallery) => removePicture(state, gallery, index))) setSaid(t('removed', { count: count - 1 }));
    if (count === 1) editor.view.focus();
  };
  const keysOf = (index: number) => (event: KeyboardEvent) => {
    if (readOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <section aria-label={t('title')} className="grid gap-4">
      <h2 className="text-base font-semibold">{t('count', { count })}</h2>
      {!readOnly && onAdd && <ChoosePictures label={t('add')} onChoose={onAdd} />}
      <ol className="grid gap-4">
        {withKeys(node).map(({ key, picture }, index) => (
          <li
            key={key}
            className="grid gap-3 border-t border-line pt-4"
            aria-label={t('place', { place: index + 1, count })}
            onKeyDown={keysOf(index)}
          >
            <div className="flex items-center gap-1">
              <Thumb media={picture.attrs.media} />
              <span className="me-auto tabular-nums text-muted" aria-hidden>
                {index + 1}/{count}
              </span>
              {!readOnly && (
                <>
                  <IconButton label={t('earlier', { place: index + 1 })} isOff={index === 0} onPress={() => move(index, -1)}>
                    <ArrowUp aria-hidden size={16} />
                  </IconButton>
                  <IconButton label={t('later', { place: index + 1 })} isOff={index === count - 1} onPress={() => move(index, 1)}>
                    <ArrowDown aria-hidden size={16} />
                  </IconButton>
                  <IconButton label={t('remove', { place: index + 1 })} onPress={() => remove(index)}>
                    <X aria-hidden size={16} />
                  </IconButton>
                </>
              )}
            </div>
            <PictureFields editor={editor} node={picture} place={place + 1 + index} lang={lang} readOnly={readOnly} isBrief />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {!readOnly && (
        <Button
          tone="danger"
          onClick={() => {
            editor.view.dispatch(editor.state.tr.delete(place, place + node.nodeSize));
            editor.view.focus();
          }}
        >
          {t('removeAll')}
        </Button>
      )}
    </section>
  );
}

/** Keys that stay with a picture when it moves, so that the focus does; one that stands twice is told apart by its turn. */
function withKeys(gallery: Node): { key: string; picture: Node }[] {
  const seen = new Map<string, number>();
  return gallery.children.map((picture) => {
    const media = String(picture.attrs.media);
    const turn = (seen.get(media) ?? 0) + 1;
    seen.set(media, turn);
    return { key: `${media} ${turn}`, picture };
  });
}

function Thumb({ media }: { media: unknown }) {
  if (typeof media !== 'string') return <span className="size-16 bg-sunk" />;
  // biome-ignore lint/performance/noImgElement: pictures are stored in the widths that pages need
  return <img src={`/media/${variantPath(media, 480)}`} alt="" className="size-16 bg-sunk object-cover" />;
}

type IconButtonProps = { label: string; isOff?: boolean; onPress: () => void; children: ReactNode };

/** Stays in place and keeps its focus when there is nothing to do, as at the end of a list. */
function IconButton({ label, isOff = false, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      className={`${buttonLook('quiet')} px-2`}
      onClick={isOff ? undefined : onPress}
    >
      {children}
    </button>
  );
}
