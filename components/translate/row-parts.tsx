'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { FindingsMark } from '@/components/checks/live/findings-mark';
import type { LiveFinding } from '@/components/checks/live/placed-findings';
import { useFindingWords } from '@/components/checks/use-finding-words';
import { Button } from '@/components/ui/button';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import type { Locale } from '@/domain/locale';
import { picturesIn } from '@/domain/prose/pictures-in';
import { ChangeRuns } from './change-runs';
import type { DeskRow } from './desk-rows';
import type { RowSpots, Spot } from './grid-tracks';
import { isConfirmable } from './is-confirmable';
import type { WordMark } from './mark-words';
import type { PassageChange } from './passage-changes';
import { SourcePassage } from './source-passage';
import { StateMark } from './state-mark';

type Props = {
  row: DeskRow;
  spots: RowSpots;
  chosen: boolean;
  locale: Locale;
  /** What changed in the source since the row was confirmed; for rows that are behind. */
  changes: readonly PassageChange[];
  findings: readonly LiveFinding[];
  onChoose: (key: string) => void;
  onConfirm: ((key: string) => void) | null;
  onStart: ((key: string) => void) | null;
};

/** All of a row that is not the translation itself: its frame, its mark in the gutter, the source, and the room of a translation to come. */
export const RowParts = memo(Parts, isSame);

function Parts({ row, spots, chosen, locale, changes, findings, onChoose, onConfirm, onStart }: Props) {
  const t = useTranslations('Translate');
  const words = useFindingWords();
  const marks = useMemo(() => marksOf(findings, { locale, words }), [findings, locale, words]);
  return (
    <>
      <div className={`row-frame ${chosen ? 'is-chosen' : ''}`} style={at(spots.whole)} data-state={row.state} />
      <div className="row-mark" style={at(spots.mark)}>
        <StateMark state={row.state} />
        <FindingsMark findings={findings} />
        {chosen && onConfirm && isConfirmable(row) && (
          <Button tone="primary" className="confirm-row" onClick={() => onConfirm(row.key)} title={t('confirmKeys')}>
            <Check aria-hidden size={16} />
            {t('confirm')}
          </Button>
        )}
      </div>
      {row.nodes.map((node, place) => {
        const spot = spots.source[place];
        const id = String(node.attrs.id);
        const changed = changes.find((change) => change.id === id);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: choosing a row is a convenience of the pointer; the keyboard walks the rows by keys
          <div key={id} className="source" lang={locale} tabIndex={-1} style={spot && at(spot)} onMouseDown={() => onChoose(row.key)}>
            {changed && <ChangeRuns runs={changed.runs} />}
            {(!changed || picturesIn(node).length > 0) && <SourcePassage node={node} marks={marks.get(id) ?? NO_MARKS} />}
            {place === row.nodes.length - 1 && <Gone changes={changes} row={row} />}
          </div>
        );
      })}
      {row.places.length === 0 && row.state !== 'blank' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same
        <div className="slot" style={at(spots.slot)} onMouseDown={() => onChoose(row.key)}>
          {row.state === 'untranslated' && onStart && (
            <Button tone="quiet" onClick={() => onStart(row.key)} className="w-full justify-start border-dashed border-line-strong">
              {t('translatePassage')}
            </Button>
          )}
          {row.state !== 'untranslated' && <span className="text-muted">{t('leftOutHere')}</span>}
        </div>
      )}
    </>
  );
}

/** Where a row stands follows from where it begins and from its passages. */
function isSame({ spots: a, ...before }: Props, { spots: b, ...now }: Props): boolean {
  const moved = a.whole.row !== b.whole.row || a.whole.place !== b.whole.place;
  return (
    !moved &&
    before.row === now.row &&
    before.chosen === now.chosen &&
    before.changes === now.changes &&
    before.findings === now.findings &&
    before.onConfirm === now.onConfirm &&
    before.onStart === now.onStart
  );
}

const NO_MARKS: readonly WordMark[] = [];

/** What the findings mean of each source passage. */
function marksOf(
  findings: readonly LiveFinding[],
  { locale, words }: { locale: Locale; words: (finding: PlacedFinding) => string },
): ReadonlyMap<string, readonly WordMark[]> {
  const marks = new Map<string, WordMark[]>();
  for (const { key, finding } of findings) {
    const { passages, [locale]: span, severity } = finding;
    const id = passages[locale];
    if (!span || id === null) continue;
    const attributes = { class: `finding is-${severity}`, 'data-finding': key, 'aria-description': words(finding) };
    marks.set(id, [...(marks.get(id) ?? []), { span, attributes }]);
  }
  return marks;
}

/** Source passages that were there when the row was confirmed, and are no more. */
function Gone({ changes, row }: { changes: readonly PassageChange[]; row: DeskRow }) {
  return changes.filter(({ id }) => !row.source.includes(id)).map(({ id, runs }) => <ChangeRuns key={id} runs={runs} />);
}

function at({ row, span, place, depth }: Spot) {
  return { '--row': row, '--span': span, '--place': place, '--depth': depth };
}
