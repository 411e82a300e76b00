'use client';

import { Flag } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, buttonLook } from '@/components/ui/button';
import type { Locale } from '@/domain/locale';
import { CoverMarks, type Names } from './cover-marks';
import type { ShownRow } from './shown-row';

type Props = {
  row: ShownRow;
  place: number;
  first: Locale;
  people: Names;
  current: boolean;
  /** Shows what the checks say also where the row is not in work, nothing blocks and nothing is waived. */
  showsFindings: boolean;
  marked: boolean;
  /** Null for those who cannot ask for changes. */
  onMark: (() => void) | null;
  /** Null where this person has nothing to sign. */
  onSign: (() => void) | null;
  pending: boolean;
  onChoose: () => void;
};

/** Two texts side by side with their seals between them; on a phone one at a time. */
export function ReviewRow({ row, place, first, people, current, showsFindings, marked, onMark, onSign, pending, onChoose }: Props) {
  const t = useTranslations('Review');
  const [shown, setShown] = useState<Locale>(first);
  const other = shown === 'zh' ? 'en' : 'zh';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: choosing a row is a convenience of the pointer; the keyboard walks the rows by keys
    <li
      id={`row-${row.key}`}
      tabIndex={-1}
      aria-label={t('row', { place })}
      data-shown={shown}
      className={`review-row ${current ? 'is-current' : ''}`}
      onClick={onChoose}
    >
      <div className="review-side review-zh">{row.texts.zh}</div>
      <div className="review-gutter">
        <CoverMarks covers={row.covers} people={people} />
        {row.requested && (
          <span className="inline-flex items-center gap-1 text-xs text-cinnabar">
            <Flag aria-hidden size={16} strokeWidth={1.75} fill="currentColor" />
            {t('requestedHere')}
          </span>
        )}
        {row.findings && row.findings.open > 0 && (
          <span className={`text-xs ${row.findings.blocks ? 'text-cinnabar' : 'text-amber'}`}>
            {t('findings', { count: row.findings.open })}
          </span>
        )}
        {row.changed && <span className="text-xs text-amber">{t('changed')}</span>}
        <button type="button" className={`review-toggle ${buttonLook('quiet')}`} onClick={() => setShown(other)}>
          {t(`languages.${other}`)}
        </button>
        {onMark && (
          <button
            type="button"
            aria-pressed={marked}
            onClick={onMark}
            className={`review-mark inline-flex min-h-9 items-center gap-1 rounded-sm px-2 text-xs ${marked ? 'text-cinnabar' : 'text-muted'}`}
          >
            <Flag aria-hidden size={16} strokeWidth={1.75} fill={marked ? 'currentColor' : 'none'} />
            {t(marked ? 'flagged' : 'flag')}
          </button>
        )}
        {current && onSign && (
          <Button tone="primary" pending={pending} onClick={onSign}>
            {t('signRow')}
          </Button>
        )}
      </div>
      <div className="review-side review-en">{row.texts.en}</div>
      {row.findings && (showsFindings || current || row.findings.stands) && <div className="review-findings">{row.findings.shown}</div>}
    </li>
  );
}
