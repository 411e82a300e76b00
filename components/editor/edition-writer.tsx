'use client';

import '@/components/checks/live/findings.css';
import './editor.css';
import './prose.css';
import { type Editor, EditorContent } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { toast } from 'sonner';
import { FindingNote } from '@/components/checks/live/finding-note';
import { FindingsButton } from '@/components/checks/live/findings-button';
import { FindingsPanel } from '@/components/checks/live/findings-panel';
import { useBeside } from '@/components/checks/live/use-beside';
import { type PageChecks, useLiveFindings } from '@/components/checks/live/use-live-findings';
import { uploadPicture } from '@/components/desk/upload-picture';
import type { Credit } from '@/domain/article';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import { editorExtensions } from './editor-extensions';
import { FieldsPanel } from './fields-panel';
import { findPicture } from './find-picture';
import { picturesInHand } from './gallery-commands';
import { GalleryPanel } from './gallery-panel';
import { type LinkAt, linkAt } from './link-at';
import { LinkDialog } from './link-dialog';
import { linkKey, linkKeyName } from './link-key';
import { NotTaken } from './not-taken';
import { PicturePanel } from './picture-panel';
import { extendGallery, insertGallery, insertPicture, pictures } from './pictures';
import type { PlaceholderWords } from './placeholder';
import { SavingState } from './saving-state';
import { isOver } from './sync/sync-status';
import { Toolbar } from './toolbar';
import { type EditionEditor, useEditionEditor } from './use-edition-editor';
import { useEditorState } from './use-editor-state';
import { usePassageAnchors } from './use-passage-anchors';

type Props = {
  editionId: string;
  articleId: string;
  personId: string;
  locale: Locale;
  /** The language tag of the text. */
  lang: string;
  /** In the language of the text. */
  placeholders: PlaceholderWords;
  proposedCredits: readonly Credit[];
  mayAddPicture: boolean;
  direction: Direction;
  /** The day that the article is about, as an ISO date. */
  day: string | null;
  /** The text in the other language, null where it was not begun. */
  otherEditionId: string | null;
  checks: PageChecks;
  /** What stands below the fields in the panel. */
  children?: ReactNode;
};

/** The page of a writer: the text in the middle, what belongs to it at the right, and above both whether it is saved. */
export function EditionWriter(props: Props) {
  const t = useTranslations('Editor');
  const refusals = useTranslations('Refusals');
  const upload = useUpload();
  const words = { missingAlt: t('picture.altMissing'), noPicture: t('picture.unknown'), empty: t('gallery.empty') };
  const onUnfitPaste = () => toast.error(t('paste.unfit'));
  const extensions = () => [
    ...editorExtensions({ placeholders: props.placeholders, onUnfitPaste }),
    pictures({ find: findPicture, upload, words }),
  ];
  const edition = useEditionEditor({ editionId: props.editionId, personId: props.personId, extensions });
  if (edition.at === 'refused') return <p role="alert">{refusals(edition.refusal)}</p>;
  if (edition.at === 'opening') return <p role="status">{t(edition.unreachable ? 'unreachable' : 'opening')}</p>;
  return <OpenWriter {...props} edition={edition} upload={upload} />;
}

type OpenProps = Props & { edition: Extract<EditionEditor, { at: 'open' }>; upload: (file: File) => Promise<string | null> };

function OpenWriter({ edition, upload, lang, mayAddPicture, direction, day, otherEditionId, checks, children, ...rest }: OpenProps) {
  const t = useTranslations('Editor');
  const { editor, opened, status } = edition;
  const { articleId, locale } = rest;
  const other = useBeside(editor, { articleId, locale, otherEditionId });
  const live = useLiveFindings(editor, { locale, other, direction, day }, checks);
  const shown = { editor, locale, articleId, live };
  const [link, setLink] = useState<LinkAt | null>(null);
  const askForLink = useCallback(() => setLink(linkAt(editor.state)), [editor]);
  usePassageAnchors(editor);
  const readOnly = !opened.mayWrite || isOver(status);
  useEffect(() => {
    editor.registerPlugin(linkKey(askForLink), (added, others) => [added, ...others]);
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(linkKeyName);
    };
  }, [editor, askForLink]);
  useEffect(() => {
    const { dom } = editor.view;
    for (const [name, value] of Object.entries({ lang, role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('text') })) {
      dom.setAttribute(name, value);
    }
  }, [editor, lang, t]);
  return (
    <>
      <div className="sticky top-0 z-10 -mx-4 mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line bg-paper px-4 py-2 md:-mx-6 md:px-6">
        {!opened.mayWrite && <p className="text-muted">{t('readOnly')}</p>}
        {!readOnly && (
          <Toolbar
            editor={editor}
            onLink={askForLink}
            onPicture={mayAddPicture ? (file) => void insertPicture(editor.view, file, upload) : null}
            onGallery={mayAddPicture ? (files) => void insertGallery(editor.view, files, upload) : null}
          />
        )}
        <div className="flex flex-wrap items-center gap-x-2">
          <FindingsButton editor={editor} live={live} />
          {opened.mayWrite && <SavingState status={status} />}
        </div>
      </div>
      <NotTaken edition={edition} />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <FindingNote {...shown}>
          <EditorContent editor={editor} className="edition-text" />
        </FindingNote>
        <aside
          aria-label={t('panel')}
          className="grid content-start gap-8 xl:sticky xl:top-16 xl:-mx-1 xl:max-h-[calc(100vh-4rem)] xl:self-start xl:overflow-y-auto xl:px-1 xl:pb-8"
        >
          <HandPanel
            editor={editor}
            lang={lang}
            readOnly={readOnly}
            onAdd={mayAddPicture ? (files) => void extendGallery(editor.view, files, upload) : null}
          />
          <FindingsPanel {...shown} />
          <SidePanel editor={editor} lang={lang} readOnly={readOnly} {...rest}>
            {children}
          </SidePanel>
        </aside>
      </div>
      <LinkDialog editor={editor} at={link} onClose={() => setLink(null)} />
    </>
  );
}

type HandPanelProps = { editor: Editor; lang: string; readOnly: boolean; onAdd: ((files: readonly File[]) => void) | null };

/** What belongs to the picture or the gallery that is selected. */
function HandPanel({ editor, ...rest }: HandPanelProps) {
  const inHand = picturesInHand(useEditorState(editor));
  if (!inHand) return null;
  const Panel = inHand.node.type.name === 'gallery' ? GalleryPanel : PicturePanel;
  return <Panel key={inHand.place} editor={editor} {...rest} {...inHand} />;
}

type SidePanelProps = Pick<Props, 'articleId' | 'locale' | 'lang' | 'proposedCredits' | 'children'> & { editor: Editor; readOnly: boolean };

/** What belongs to the text as a whole, while nothing in it is in hand. */
function SidePanel({ editor, articleId, locale, lang, proposedCredits, readOnly, children }: SidePanelProps) {
  if (picturesInHand(useEditorState(editor))) return null;
  return (
    <>
      <FieldsPanel
        editor={editor}
        locale={locale}
        lang={lang}
        articleId={articleId}
        proposedCredits={proposedCredits}
        readOnly={readOnly}
      />
      {children}
    </>
  );
}

/** Takes a picture in and says so when it is declined. */
function useUpload(): (file: File) => Promise<string | null> {
  const t = useTranslations('Editor.picture');
  const refusals = useTranslations('Refusals');
  return useCallback(
    async (file: File) => {
      const note = toast.loading(t('uploading'));
      const result = await uploadPicture(file);
      toast.dismiss(note);
      if (result.ok) return result.value.id;
      toast.error(refusals(result.refusal));
      return null;
    },
    [t, refusals],
  );
}
