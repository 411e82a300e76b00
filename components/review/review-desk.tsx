'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { toast } from 'sonner';
import { sendCommand } from '@/components/desk/send-command';
import type { Locale } from '@/domain/locale';
import type { Names } from './cover-marks';
import { RequestChanges } from './request-changes';
import { ReviewBar, type RowFilter } from './review-bar';
import { ReviewRow } from './review-row';
import type { ShownRow } from './shown-row';

type Props = {
  pair: { id: string; articleId: string; hash: string };
  rows: readonly ShownRow[];
  first: Locale;
  people: Names;
  mayRequestChanges: boolean;
  /** What the marked changes are compared with, in words; null where there is nothing. */
  since: string | null;
  /** Passages that were deleted since. */
  removed: number;
  /** What stands at the end of the texts. */
  fields: ReactNode;
  /** The acts of the panel, above «request changes». */
  children: ReactNode;
};

const SHOWN: Record<RowFilter, (row: ShownRow) => boolean> = {
  all: () => true,
  todo: ({ todo }) => todo.length > 0,
  changed: ({ changed }) => changed,
  findings: ({ findings }) => findings !== null && findings.open > 0,
};

/** The two texts row by row, and what the person who looks has to do with them. */
export function ReviewDesk({ pair, rows, first, people, mayRequestChanges, since, removed, fields, children }: Props) {
  const t = useTranslations('Review');
  const refusals = useTranslations('Refusals');
  const router = useRouter();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [showsChanges, setShowsChanges] = useState(true);
  const [pending, setPending] = useState(false);
  const visible = rows.filter((row) => SHOWN[filter](row));
  const waiting = rows.filter((row) => row.todo.length > 0);

  function go(by: 1 | -1): void {
    const stops = waiting.length > 0 ? waiting : rows;
    const from = rows.findIndex((row) => row.key === current);
    const at = (row: ShownRow) => rows.indexOf(row);
    const next = by === 1 ? stops.find((row) => at(row) > from) : stops.findLast((row) => from < 0 || at(row) < from);
    const row = next ?? (by === 1 ? stops[0] : stops.at(-1));
    if (!row) return;
    if (!visible.includes(row)) setFilter('all');
    setCurrent(row.key);
    requestAnimationFrame(() => focusRow(row.key));
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      go(event.key === 'ArrowDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  async function signRow(row: ShownRow): Promise<void> {
    setPending(true);
    const passages = [...row.passages.zh, ...row.passages.en];
    for (const kind of row.todo) {
      const result = await sendCommand('sign-off', { articleId: pair.articleId, pairId: pair.id, kind, seen: pair.hash, passages });
      if (!result.ok) toast.error(refusals(result.refusal));
    }
    setPending(false);
    router.refresh();
  }

  const flagged = rows.filter((row) => marked.has(row.key));
  const passages = flagged.flatMap((row) =>
    (['zh', 'en'] as const).flatMap((locale) => row.passages[locale].map((id) => ({ locale, id }))),
  );
  const toggle = (key: string) =>
    setMarked(marked.has(key) ? new Set([...marked].filter((other) => other !== key)) : new Set([...marked, key]));
  return (
    <div className="review-desk" data-changes={showsChanges ? 'shown' : 'hidden'}>
      <div className="min-w-0">
        <ReviewBar
          todo={waiting.length}
          changed={rows.filter((row) => row.changed).length}
          findings={rows.filter(SHOWN.findings).length}
          removed={removed}
          filter={filter}
          onFilter={setFilter}
          marking={since === null ? null : { shown: showsChanges, since, onToggle: () => setShowsChanges(!showsChanges) }}
          onPrevious={() => go(-1)}
          onNext={() => go(1)}
        />
        {visible.length === 0 && <p className="py-8 text-muted">{t(`nothing.${filter}`)}</p>}
        <ol aria-label={t('texts')} className="review-rows">
          {visible.map((row) => (
            <ReviewRow
              key={row.key}
              row={row}
              place={rows.indexOf(row) + 1}
              first={first}
              people={people}
              current={row.key === current}
              showsFindings={filter === 'findings'}
              marked={marked.has(row.key)}
              onMark={mayRequestChanges ? () => toggle(row.key) : null}
              onSign={row.todo.length > 0 ? () => void signRow(row) : null}
              pending={pending}
              onChoose={() => setCurrent(row.key)}
            />
          ))}
        </ol>
        {fields}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard, also where it holds no button. */}
      <aside aria-label={t('panel')} tabIndex={0} className="review-panel">
        {children}
        {mayRequestChanges && <RequestChanges articleId={pair.articleId} pairId={pair.id} passages={passages} rows={flagged.length} />}
      </aside>
    </div>
  );
}

function focusRow(key: string): void {
  const row = document.getElementById(`row-${key}`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
