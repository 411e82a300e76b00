'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';

export const ROW_FILTERS = ['all', 'todo', 'changed', 'findings'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

type Props = {
  todo: number;
  changed: number;
  findings: number;
  removed: number;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  /** Null where there is nothing to compare with. */
  marking: { shown: boolean; since: string; onToggle: () => void } | null;
  onPrevious: () => void;
  onNext: () => void;
};

/** What is left for the person who looks, the way from one such row to the next, and which rows are shown. It stays in sight. */
export function ReviewBar({ todo, changed, findings, removed, filter, onFilter, marking, onPrevious, onNext }: Props) {
  const t = useTranslations('Review');
  const counts = { all: null, todo, changed, findings };
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-4 py-2 md:-mx-6 md:px-6">
      <p role="status" className="text-sm">
        {t('todo', { count: todo })}
      </p>
      <fieldset className="flex items-center">
        <legend className="sr-only">{t('filter')}</legend>
        {ROW_FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={filter === name}
            onClick={() => onFilter(name)}
            className="min-h-9 rounded-sm px-2 text-xs text-muted hover:bg-sunk aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4"
          >
            {t(`filters.${name}`)}
            {counts[name] !== null && <span className="tabular-nums"> {counts[name]}</span>}
          </button>
        ))}
      </fieldset>
      {marking && (
        <label className="inline-flex min-h-9 items-center gap-2 text-xs">
          <input type="checkbox" checked={marking.shown} onChange={marking.onToggle} className="size-4 accent-ink" />
          {marking.since}
        </label>
      )}
      {removed > 0 && (
        <a href="#deleted" className="text-xs text-amber underline underline-offset-4">
          {t('removed', { count: removed })}
        </a>
      )}
      <div className="ml-auto flex items-center">
        <button
          type="button"
          onClick={onPrevious}
          aria-label={t('previous')}
          title={t('previous')}
          className={`${buttonLook('quiet')} px-2`}
        >
          <ChevronUp aria-hidden size={18} />
        </button>
        <button type="button" onClick={onNext} aria-label={t('next')} title={t('next')} className={`${buttonLook('quiet')} px-2`}>
          <ChevronDown aria-hidden size={18} />
        </button>
      </div>
    </div>
  );
}
