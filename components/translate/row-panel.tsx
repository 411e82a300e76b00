'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/domain/locale';
import type { LinkState } from '@/domain/pair/link-state';
import { personName } from '@/domain/person-name';
import { ChangeRuns } from './change-runs';
import type { DeskRow } from './desk-rows';
import type { PassageChange } from './passage-changes';
import { StateMark } from './state-mark';
import type { RowActs } from './use-row-acts';

type Props = {
  row: DeskRow;
  before: DeskRow | undefined;
  after: DeskRow | undefined;
  links: LinkState;
  targetLocale: Locale;
  /** What changed in the translation since it was confirmed. */
  changes: readonly PassageChange[];
  acts: RowActs | null;
  /** What puts the pictures of the row right, where they differ. */
  matchPictures: ReactNode;
  /** What the checks say of the row. */
  findings: ReactNode;
};

/** What belongs to the row in work: why it stands as it does, what can be done with it, and what was done. */
export function RowPanel({ row, before, after, links, targetLocale, changes, acts, matchPictures, findings }: Props) {
  const t = useTranslations('Translate');
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <StateMark state={row.state} />
        <p>{t(`reasons.${row.state}`)}</p>
      </div>
      {row.state === 'edited' && changes.length > 0 && (
        <div className="grid gap-1" lang={targetLocale}>
          {changes.map(({ id, runs }) => (
            <ChangeRuns key={id} runs={runs} />
          ))}
        </div>
      )}
      {matchPictures}
      {acts && (
        <div className="flex flex-wrap gap-2">
          {row.state === 'untranslated' && row.source.length === 1 && <Button onClick={() => acts.leaveOut(row)}>{t('leaveOut')}</Button>}
          {row.state === 'unlinked-target' && row.target.length === 1 && <Button onClick={() => acts.add(row)}>{t('addOnPurpose')}</Button>}
          {canJoin(row, before) && before && <Button onClick={() => acts.join([before, row])}>{t('joinAbove')}</Button>}
          {canJoin(row, after) && after && <Button onClick={() => acts.join([row, after])}>{t('joinBelow')}</Button>}
          {row.link?.kind === 'renders' && row.source.length + row.target.length > 2 && (
            <Button onClick={() => acts.part(row)}>{t('part')}</Button>
          )}
          {row.link && !isFixed(row) && (
            <Button onClick={() => acts.unlink(row)}>{t(row.link.kind === 'renders' ? 'unlink' : 'takeBack')}</Button>
          )}
        </div>
      )}
      {findings}
      <History row={row} links={links} />
    </div>
  );
}

function History({ row, links }: { row: DeskRow; links: LinkState }) {
  const t = useTranslations('Translate');
  const locale = useLocale();
  const exact = useExactTime();
  const passages = new Set([...row.source, ...row.target]);
  const events = links.history.filter((event) => event.passages.some((id) => passages.has(id)));
  if (events.length === 0) return null;
  return (
    <section aria-label={t('history')}>
      <h3 className="mb-1 text-xs text-muted">{t('history')}</h3>
      <ul className="grid gap-1 text-xs">
        {events.slice(0, 12).map(({ at, who, did }) => {
          const person = links.people[who];
          return (
            <li key={`${at.getTime()} ${did}`}>
              {t(`done.${did}`, { who: person ? personName(person, locale) : '' })}{' '}
              <time dateTime={at.toISOString()} className="whitespace-nowrap text-muted">
                {exact(at)}
              </time>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Two neighbours can become one row when together they have both sides. */
function canJoin(row: DeskRow, neighbour: DeskRow | undefined): boolean {
  if (!neighbour || isFixed(row) || isFixed(neighbour)) return false;
  return row.source.length + neighbour.source.length > 0 && row.target.length + neighbour.target.length > 0;
}

/** Title and standfirst always answer each other. */
function isFixed(row: DeskRow): boolean {
  return row.nodes.some(({ type }) => type.name === 'title' || type.name === 'standfirst');
}
