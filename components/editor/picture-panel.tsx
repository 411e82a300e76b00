'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { Node } from 'prosemirror-model';
import { Button } from '@/components/ui/button';
import { ChoosePictures } from './choose-pictures';
import { PictureFields } from './picture-fields';

type Props = {
  editor: Editor;
  node: Node;
  place: number;
  lang: string;
  readOnly: boolean;
  /** Takes more pictures in, which make this one a gallery. Null for who may not add any. */
  onAdd: ((files: readonly File[]) => void) | null;
};

/** The picture in hand. */
export function PicturePanel({ editor, node, place, lang, readOnly, onAdd }: Props) {
  const t = useTranslations('Editor.picture');
  const gallery = useTranslations('Editor.gallery');
  return (
    <section aria-label={t('title')} className="grid gap-4">
      <h2 className="text-base font-semibold">{t('title')}</h2>
      <PictureFields editor={editor} node={node} place={place} lang={lang} readOnly={readOnly} />
      {!readOnly && (
        <div className="flex flex-wrap gap-2">
          {onAdd && <ChoosePictures label={gallery('make')} onChoose={onAdd} />}
          <Button
            tone="danger"
            onClick={() => {
              editor.view.dispatch(editor.state.tr.delete(place, place + node.nodeSize));
              editor.view.focus();
            }}
          >
            {t('remove')}
          </Button>
        </div>
      )}
    </section>
  );
}
