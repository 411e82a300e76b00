'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { Node } from 'prosemirror-model';
import { DraftField } from './draft-field';

type Props = {
  editor: Editor;
  node: Node;
  place: number;
  lang: string;
  readOnly: boolean;
  /** One of many: said in less room. */
  isBrief?: boolean;
};

/** What is said of one picture: for those who don't see it, below it, and who made it. */
export function PictureFields({ editor, node, place, lang, readOnly, isBrief = false }: Props) {
  const t = useTranslations('Editor.picture');
  const write = (name: 'alt' | 'caption' | 'credit') => (words: string) => {
    if (editor.state.doc.nodeAt(place)?.type.name !== 'image') return;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(place, name, words.replaceAll('\n', ' ')));
  };
  const { alt, caption, credit } = node.attrs;
  const common = { lang, readOnly };
  const lines = isBrief ? 2 : 3;
  return (
    <>
      <DraftField
        {...common}
        label={t('alt')}
        hint={isBrief ? undefined : t('altHint')}
        value={String(alt)}
        onWrite={write('alt')}
        maxLength={500}
        lines={lines}
        fault={alt ? undefined : t('altMissing')}
      />
      <DraftField {...common} label={t('caption')} value={String(caption)} onWrite={write('caption')} maxLength={500} lines={lines} />
      <DraftField {...common} label={t('credit')} value={String(credit)} onWrite={write('credit')} maxLength={200} />
    </>
  );
}
