'use client';

import { ChevronDown, ChevronUp, Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonLook } from '@/components/ui/button';
import { Menu, type MenuItem } from '@/components/ui/menu';
import type { Progress } from '@/domain/pair/progress';

type Props = {
  progress: Progress;
  status: ReactNode;
  findings: ReactNode;
  items: readonly MenuItem[];
  onPrevious: () => void;
  onNext: () => void;
};

/** How far the translation is, whether it is saved, and the way from one open row to the next. It stays in sight. */
export function DeskBar({ progress: { total, done, behind, untranslated }, status, findings, items, onPrevious, onNext }: Props) {
  const t = useTranslations('Translate');
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-4 py-2 md:-mx-6 md:px-6">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-xs" role="status">
        <progress aria-label={t('progress', { done, total })} value={done} max={Math.max(1, total)} className="translation-progress" />
        <span className="tabular-nums">{done === total && total > 0 ? t('allDone') : t('progress', { done, total })}</span>
        {behind > 0 && <span className="text-amber">{t('behindCount', { count: behind })}</span>}
        {untranslated > 0 && <span className="text-muted">{t('untranslatedCount', { count: untranslated })}</span>}
      </div>
      {findings}
      {status}
      <div className="flex items-center">
        <button
          type="button"
          onClick={onPrevious}
          aria-label={t('previousOpen')}
          title={t('previousOpen')}
          className={`${buttonLook('quiet')} px-2`}
        >
          <ChevronUp aria-hidden size={18} />
        </button>
        <button type="button" onClick={onNext} aria-label={t('nextOpen')} title={t('nextOpen')} className={`${buttonLook('quiet')} px-2`}>
          <ChevronDown aria-hidden size={18} />
        </button>
        {items.length > 0 && (
          <Menu label={t('more')} items={items}>
            <Ellipsis aria-hidden size={18} />
          </Menu>
        )}
      </div>
    </div>
  );
}
