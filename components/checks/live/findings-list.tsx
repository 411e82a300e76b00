'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FindingItem } from '@/components/checks/finding-item';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/domain/locale';
import { FindingActs } from './finding-acts';
import type { LiveFinding } from './placed-findings';
import { useFindingsState } from './use-findings-state';
import type { LiveFindings } from './use-live-findings';

type Props = {
  editor: Editor;
  locale: Locale;
  articleId: string;
  live: LiveFindings;
  /** Those to be shown, in the order in which they are. */
  findings: readonly LiveFinding[];
};

const MOST_AT_ONCE = 20;

/** Findings one below the other, the one at the cursor marked. */
export function FindingsList({ findings, ...rest }: Props) {
  const t = useTranslations('LiveFindings');
  const [isWhole, setWhole] = useState(false);
  const current = useFindingsState(rest.editor, (state) => state?.current ?? null);
  const shown = isWhole ? findings : findings.slice(0, MOST_AT_ONCE);
  return (
    <>
      <ul className="grid gap-4">
        {shown.map((each) => (
          <li key={each.key} aria-current={each.key === current || undefined} className="finding-entry">
            <FindingItem finding={each.finding} quotes={rest.live.quotesOf(each.finding)}>
              <FindingActs finding={each} {...rest} />
            </FindingItem>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button className="mt-4" onClick={() => setWhole(true)}>
          {t('showAll', { count: findings.length })}
        </Button>
      )}
    </>
  );
}
