'use client';

import { Copy, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import type { Refusal } from '@/domain/refusals';
import { copyText } from './copy-text';
import { isOver } from './sync/sync-status';
import type { EditionEditor } from './use-edition-editor';

const REASONS = ['step-not-allowed', 'steps-do-not-apply', 'batch-out-of-order', 'version-unknown', 'too-large'] as const;

/** Why the newsroom will never take what was typed last, with the ways on: the words out, and the saved text in. */
export function NotTaken({ edition: { editor, status, discard } }: { edition: Extract<EditionEditor, { at: 'open' }> }) {
  const t = useTranslations('Editor.notTaken');
  const reasonOf = useReason();
  const [isLeaving, setLeaving] = useState(false);
  if (!isOver(status)) return null;

  async function copy(): Promise<void> {
    if (await copyText(editor.view)) toast.success(t('copied'));
    else toast.error(t('copyFailed'));
  }

  function leave(): void {
    setLeaving(true);
    discard();
  }

  return (
    <section role="alert" className="mb-6 grid gap-3 rounded-sm border border-cinnabar bg-raised p-4 text-sm">
      <p className="font-semibold text-cinnabar">{t('title')}</p>
      <p>
        {reasonOf(status.refusal)} {t('kept')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void copy()}>
          <Copy aria-hidden size={16} />
          {t('copy')}
        </Button>
        <Button tone="danger" pending={isLeaving} onClick={leave}>
          <Undo2 aria-hidden size={16} />
          {t('discard')}
        </Button>
      </div>
    </section>
  );
}

function useReason(): (refusal: Refusal) => string {
  const t = useTranslations('Editor.notTaken.reasons');
  const refusals = useTranslations('Refusals');
  return (refusal) => {
    const reason = REASONS.find((each) => each === refusal);
    return reason ? t(reason) : refusals(refusal);
  };
}
