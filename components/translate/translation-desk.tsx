'use client';

import '@/components/checks/live/findings.css';
import './translate.css';
import './translation-text.css';
import type { Editor } from '@tiptap/react';
import { PanelRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type PointerEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import { FindingNote } from '@/components/checks/live/finding-note';
import { FindingsButton } from '@/components/checks/live/findings-button';
import { FindingsSection } from '@/components/checks/live/findings-section';
import { type PageChecks, useLiveFindings } from '@/components/checks/live/use-live-findings';
import { Button } from '@/components/ui/button';
import { type Direction, sourceOf, targetOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { LinkState } from '@/domain/pair/link-state';
import { progress } from '@/domain/pair/progress';
import { passageOf } from '@/domain/prose/passages';
import { DeskBar } from './desk-bar';
import type { DeskRow } from './desk-rows';
import { MatchPictures } from './match-pictures';
import { rowChanges } from './row-changes';
import { RowPanel } from './row-panel';
import { TranslationGrid } from './translation-grid';
import { useDeskMoves } from './use-desk-moves';
import { useGrid } from './use-grid';
import { useLiveArticle } from './use-live-article';
import { useRowActs } from './use-row-acts';
import { useRowFindings } from './use-row-findings';

type Props = {
  /** Writes the target. */
  editor: Editor;
  articleId: string;
  direction: Direction;
  source: { id: string; version: number; doc: unknown };
  links: LinkState;
  /** The day that the article is about, as an ISO date. */
  day: string | null;
  checks: PageChecks;
  mayLink: boolean;
  mayWrite: boolean;
  /** What the page says of saving. */
  status: ReactNode;
  /** Resolves when the newsroom has every word that was typed here; false when it cannot be reached. */
  settle: () => Promise<boolean>;
};

/** The translation desk around an editor: the source beside it, what a row needs, and going from one row to the next. */
export function TranslationDesk({ editor, articleId, direction, source, links: known, day, checks, ...rest }: Props) {
  const { mayLink, mayWrite, status, settle } = rest;
  const t = useTranslations('Translate');
  const [sourceLocale, targetLocale] = [sourceOf(direction), targetOf(direction)];
  const { source: doc, links, refresh } = useLiveArticle(editor, { articleId, direction, source, links: known });
  const texts = useMemo(() => ({ source: doc, links, direction }), [doc, links, direction]);
  const grid = useGrid(editor, texts, t('editorLabel'));
  const { rows, chosen } = grid;
  const other = useMemo(() => ({ doc, links }), [doc, links]);
  const live = useLiveFindings(editor, { locale: targetLocale, other, direction, day }, checks);
  const findings = useRowFindings(live.ofArticle, rows, direction);
  const shown = { editor, locale: targetLocale, articleId, live };
  const seenOf = useCallback((row: DeskRow) => fingerprints(editor, row, sourceLocale), [editor, sourceLocale]);
  const acts = useRowActs({ articleId, source: sourceLocale, seenOf, settle, refresh });
  const { choose, walk, confirm, start, onKeys } = useDeskMoves(editor, { grid, acts, mayLink, mayWrite });
  const [isPanelOpen, setPanelOpen] = useState(false);

  const place = rows.findIndex((row) => row.key === chosen);
  const row = rows[place];
  const loose = rows.filter(({ state, places }) => state === 'untranslated' && places.length === 0);
  const drafts = rows.filter(({ state }) => state === 'draft');
  const items = [
    ...(mayWrite && loose.length > 0 ? [{ label: t('startAll'), onSelect: () => void acts.start(loose) }] : []),
    ...(mayLink && drafts.length > 1
      ? [{ label: t('confirmAll', { count: drafts.length }), onSelect: () => void acts.confirm(drafts) }]
      : []),
  ];
  return (
    <div onKeyDownCapture={onKeys} onPointerDownCapture={markOneSide}>
      <DeskBar
        progress={progress(rows)}
        findings={<FindingsButton editor={editor} live={live} />}
        status={status}
        items={items}
        onPrevious={() => walk(-1)}
        onNext={() => walk(1)}
      />
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_18rem] xl:gap-6">
        <div className="min-w-0">
          <ColumnHeads source={sourceLocale} target={targetLocale} />
          <FindingNote {...shown}>
            <TranslationGrid
              editor={editor}
              grid={grid}
              links={links}
              sourceLocale={sourceLocale}
              findings={findings}
              onChoose={choose}
              onConfirm={confirm}
              onStart={start}
            />
          </FindingNote>
        </div>
        <aside aria-label={t('row')} className={`translation-panel ${isPanelOpen ? 'is-open' : ''}`}>
          {row ? (
            <RowPanel
              row={row}
              before={rows[place - 1]}
              after={rows[place + 1]}
              links={links}
              targetLocale={targetLocale}
              changes={row.state === 'edited' ? rowChanges(row, { nodes: targetNodes(editor, row), locale: targetLocale, links }) : []}
              acts={mayLink ? acts : null}
              matchPictures={mayWrite && <MatchPictures editor={editor} row={row} />}
              findings={<FindingsSection title={t('findings')} findings={findings.get(row.key)} {...shown} />}
            />
          ) : (
            <p className="text-muted">{t('chooseRow')}</p>
          )}
          <FindingsSection title={t('findingsOfArticle')} findings={findings.get(null)} {...shown} />
        </aside>
        <Button className="translation-panel-switch" aria-expanded={isPanelOpen} onClick={() => setPanelOpen(!isPanelOpen)}>
          <PanelRight aria-hidden size={16} />
          {isPanelOpen ? t('hideRow') : t('row')}
        </Button>
      </div>
    </div>
  );
}

function ColumnHeads({ source, target }: { source: Locale; target: Locale }) {
  const t = useTranslations('Translate');
  return (
    <div aria-hidden className="translation-heads">
      <span>{t('sourceColumn', { language: t(`languages.${source}`) })}</span>
      <span>{t('targetColumn', { language: t(`languages.${target}`) })}</span>
    </div>
  );
}

function targetNodes(editor: Editor, row: DeskRow) {
  return row.places.flatMap((place) => editor.state.doc.maybeChild(place) ?? []);
}

/** Both sides of a row as they are on the screen. */
function fingerprints(editor: Editor, row: DeskRow, source: Locale): Record<Locale, string[]> {
  const from = row.nodes.map((node) => passageOf(node).fingerprint);
  const to = targetNodes(editor, row).map((node) => passageOf(node).fingerprint);
  return source === 'zh' ? { zh: from, en: to } : { zh: to, en: from };
}

/** Words are marked on the side where the pointer went down, and on no other, until it comes up. */
function markOneSide(event: PointerEvent): void {
  if (!(event.target instanceof Element)) return;
  const grid = event.target.closest<HTMLElement>('.translation-grid');
  if (!grid) return;
  grid.dataset.marking = event.target.closest('.source') ? 'source' : 'target';
  window.addEventListener('pointerup', () => delete grid.dataset.marking, { once: true });
}
