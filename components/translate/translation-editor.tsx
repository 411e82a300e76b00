'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from 'sonner';
import type { PageChecks } from '@/components/checks/live/use-live-findings';
import { editorExtensions } from '@/components/editor/editor-extensions';
import { NotTaken } from '@/components/editor/not-taken';
import type { PlaceholderWords } from '@/components/editor/placeholder';
import { SavingState } from '@/components/editor/saving-state';
import { type EditionEditor, useEditionEditor } from '@/components/editor/use-edition-editor';
import { usePassageAnchors } from '@/components/editor/use-passage-anchors';
import type { Direction } from '@/domain/direction';
import type { LinkState } from '@/domain/pair/link-state';
import { settle } from './settle';
import { translatedPictures } from './translated-pictures';
import { TranslationDesk } from './translation-desk';

type Props = {
  articleId: string;
  direction: Direction;
  personId: string;
  source: { id: string; version: number; doc: unknown };
  targetId: string;
  links: LinkState;
  /** The day that the article is about, as an ISO date. */
  day: string | null;
  checks: PageChecks;
  mayLink: boolean;
  /** In the language of the target. */
  placeholders: PlaceholderWords;
};

/** The translation desk, once its text is open. */
export function TranslationEditor({ targetId, personId, placeholders, ...rest }: Props) {
  const t = useTranslations('Translate');
  const labels = { alt: t('picture.alt'), caption: t('picture.caption'), credit: t('picture.credit') };
  const editorWords = useTranslations('Editor');
  const onUnfitPaste = () => toast.error(editorWords('paste.unfit'));
  const extensions = () => [...editorExtensions({ placeholders, onUnfitPaste }), translatedPictures(labels)];
  const edition = useEditionEditor({ editionId: targetId, personId, extensions });
  const refusals = useTranslations('Refusals');
  if (edition.at === 'refused') return <p role="alert">{refusals(edition.refusal)}</p>;
  if (edition.at === 'opening') return <p role="status">{editorWords(edition.unreachable ? 'unreachable' : 'opening')}</p>;
  return <OpenDesk edition={edition} {...rest} />;
}

type OpenDeskProps = Omit<Props, 'targetId' | 'personId' | 'placeholders'> & { edition: Extract<EditionEditor, { at: 'open' }> };

function OpenDesk({ edition, ...rest }: OpenDeskProps) {
  const { editor, opened, sendNow, status } = edition;
  usePassageAnchors(editor);
  const settled = useCallback(() => settle(editor, sendNow), [editor, sendNow]);
  return (
    <>
      <NotTaken edition={edition} />
      <TranslationDesk editor={editor} mayWrite={opened.mayWrite} status={<SavingState status={status} />} settle={settled} {...rest} />
    </>
  );
}
