'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { addressFrom, type LinkAt, withLink, withoutLink } from './link-at';

/** Asks where the words in hand lead. */
export function LinkDialog({ editor, at, onClose }: { editor: Editor; at: LinkAt | null; onClose: () => void }) {
  const t = useTranslations('Editor.link');
  return (
    <Dialog open={at !== null} onClose={onClose} title={t('title')}>
      {at && <LinkForm editor={editor} at={at} onClose={onClose} />}
    </Dialog>
  );
}

function LinkForm({ editor, at, onClose }: { editor: Editor; at: LinkAt; onClose: () => void }) {
  const t = useTranslations('Editor.link');
  const [fault, setFault] = useState<string>();
  const finish = () => {
    onClose();
    requestAnimationFrame(() => editor.view.focus());
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const href = addressFrom(String(new FormData(event.currentTarget).get('address') ?? ''));
        if (!href) return setFault(t('unfit'));
        editor.view.dispatch(withLink(editor.state, at, href));
        finish();
      }}
    >
      <Field label={t('address')} name="address" defaultValue={at.href} hint={t('hint')} fault={fault} autoFocus inputMode="url" />
      <div className="flex justify-end gap-2">
        {at.href && (
          <Button
            onClick={() => {
              editor.view.dispatch(withoutLink(editor.state, at));
              finish();
            }}
          >
            {t('remove')}
          </Button>
        )}
        <Button type="submit" tone="primary">
          {t('apply')}
        </Button>
      </div>
    </form>
  );
}
