'use client';

import type { Editor } from '@tiptap/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Command } from 'prosemirror-state';
import { WaiveFinding } from '@/components/checks/waive-finding';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/domain/locale';
import { FINDING_KEYS, goToFinding, repairFinding } from './finding-commands';
import { type LiveFinding, proposalOf } from './placed-findings';
import type { LiveFindings } from './use-live-findings';

type Props = {
  editor: Editor;
  /** The language of the text in the editor. */
  locale: Locale;
  articleId: string;
  live: LiveFindings;
  finding: LiveFinding;
  /** Leaves out the way to the text: the finding is shown there. */
  isInText?: boolean;
};

/** What can be done about a finding here: go to it, repair it, say that it is right as it stands. */
export function FindingActs({ editor, locale, articleId, live, finding: each, isInText = false }: Props) {
  const t = useTranslations('LiveFindings');
  const router = useRouter();
  const { key, finding } = each;
  const { fix } = finding;
  const proposal = proposalOf(finding, locale);
  const bound = isInText ? null : live.waivableOf(each);
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  return (
    <>
      {proposal && editor.isEditable && (
        <Button
          onClick={() => run(repairFinding(key))}
          aria-keyshortcuts={FINDING_KEYS.repair.replace('-', '+')}
          className="max-w-full whitespace-normal [overflow-wrap:anywhere]"
        >
          {proposal.text.trim() === '' ? t(proposal.text === '' ? 'takeOut' : 'leaveSpace') : t('repairTo', { text: proposal.text })}
        </Button>
      )}
      {fix && fix.side !== locale && <p className="text-xs text-muted">{t(`repairIn.${fix.side}`)}</p>}
      {!isInText && finding[locale] && (
        <Button tone="quiet" onClick={() => run(goToFinding(key))} className="-ms-3 text-xs">
          {t('goThere')}
        </Button>
      )}
      {bound && <WaiveFinding articleId={articleId} bound={bound} onWaived={() => router.refresh()} />}
    </>
  );
}
