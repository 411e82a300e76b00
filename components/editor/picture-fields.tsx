'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { Node } from 'prosemirror-model';
import { DraftField } from './draft-field';

type Props = { editor: Editor; node: Node; place: number; lang: string; readOnly: boolean };

/** What is said of one picture: for those who don't see it, below it, and who made it. */
export function PictureFields({ editor, node, place, lang, readOnly }: Props) {
  const t = useTranslations('Editor.picture');
  const write = (name: 'alt' | 'caption' | 'credit') => (words: string) => {
    if (editor.state.doc.nodeAt(place)?.type.name !== 'image') return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(place, name, words.replaceAll('\n', ' ')));
  };
  const { alt, caption, credit } = node.attrs;
  const common = { lang, readOnly };
  return (
    <>
      <DraftField
        {...common}
        label={t('alt')}
        hint={t('altHint')}
        value={String(alt)}
        onWrite={write('alt')}
        maxLength={500}
        lines={3}
        fault={alt ? undefined : t('altMissing')}
      />
      <DraftField {...common} label={t('caption')} value={String(caption)} onWrite={write('caption')} maxLength={500} lines={3} />
      <DraftField {...common} label={t('credit')} value={String(credit)} onWrite={write('credit')} maxLength={200} />
    </>
  );
}
