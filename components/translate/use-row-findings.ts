import { useRef } from 'react';
import type { LiveFinding } from '@/components/checks/live/placed-findings';
import type { Direction } from '@/domain/direction';
import type { DeskRow } from './desk-rows';
import { type RowFindings, rowFindings } from './row-findings';

/** The findings of each row; lists that nothing changed in stay the very same. */
export function useRowFindings(findings: readonly LiveFinding[], rows: readonly DeskRow[], direction: Direction): RowFindings {
  const known = useRef({ findings, rows, lists: rowFindings(findings, { rows, direction, before: new Map() }) });
  const { current } = known;
  if (current.findings !== findings || current.rows !== rows) {
    known.current = { findings, rows, lists: rowFindings(findings, { rows, direction, before: current.lists }) };
  }
  return known.current.lists;
}
