'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Credit, type Fields } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { isSlug } from '@/domain/slug';
import { CreditsField } from './credits-field';
import { DraftField } from './draft-field';
import { proposeSlug } from './propose-slug';
import { useEditorState } from './use-editor-state';

type Props = {
  editor: Editor;
  locale: Locale;
  lang: string;
  articleId: string;
  proposedCredits: readonly Credit[];
  readOnly: boolean;
};

/** What belongs to the edition beside its text: its address, its description for search engines, and who made it. */
export function FieldsPanel({ editor, locale, lang, articleId, proposedCredits, readOnly }: Props) {
  const t = useTranslations('Editor.fields');
  const { doc } = useEditorState(editor);
  const { slug, description, credits, leadAlt } = doc.attrs;
  const write = <K extends keyof Fields>(name: K, value: Fields[K]) => {
    editor.view.dispatch(editor.state.tr.setDocAttribute(name, value).setMeta('addToHistory', false));
  };
  const propose = async () => {
    const title = editor.state.doc.firstChild?.textContent ?? '';
    write('slug', await proposeSlug({ title, locale, fallback: articleId.slice(0, 8) }));
  };
  return (
    <section aria-label={t('title')} className="grid gap-5">
      <h2 className="text-base font-semibold">{t('title')}</h2>
      <div>
        <DraftField
          label={t('slug')}
          hint={t('slugHint', { address: `/${locale}/news/${slug || '…'}` })}
          fault={slug === '' || isSlug(slug) ? undefined : t('slugUnfit')}
          value={String(slug)}
          onWrite={(words) => write('slug', words.trim().toLowerCase())}
          maxLength={120}
          readOnly={readOnly}
        />
        {!readOnly && slug === '' && (
          <Button className="mt-2" onClick={() => void propose()}>
            {t('proposeSlug')}
          </Button>
        )}
      </div>
      <DraftField
        label={t('description')}
        hint={t('descriptionHint')}
        lang={lang}
        value={String(description)}
        onWrite={(words) => write('description', words.replaceAll('\n', ' '))}
        maxLength={300}
        lines={4}
        readOnly={readOnly}
      />
      <DraftField
        label={t('leadAlt')}
        hint={t('leadAltHint')}
        lang={lang}
        value={String(leadAlt)}
        onWrite={(words) => write('leadAlt', words.replaceAll('\n', ' '))}
        maxLength={300}
        lines={2}
        readOnly={readOnly}
      />
      <CreditsField
        credits={Credit.array().catch([]).parse(credits)}
        proposed={proposedCredits}
        lang={lang}
        readOnly={readOnly}
        onWrite={(list) => write('credits', list)}
      />
    </section>
  );
}
