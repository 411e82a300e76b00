import { CircleCheck, CircleDashed, CirclePlus, CircleSlash, ClockAlert, type LucideIcon, PenLine, SquarePen, Unlink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { RowState } from '@/domain/pair/row-state';

const LOOK: Record<RowState, { icon: LucideIcon | null; tone: string }> = {
  blank: { icon: null, tone: '' },
  untranslated: { icon: CircleDashed, tone: 'text-muted' },
  'unlinked-target': { icon: Unlink, tone: 'text-amber' },
  draft: { icon: SquarePen, tone: 'text-ink' },
  behind: { icon: ClockAlert, tone: 'text-amber' },
  edited: { icon: PenLine, tone: 'text-amber' },
  confirmed: { icon: CircleCheck, tone: 'text-jade' },
  'left-out': { icon: CircleSlash, tone: 'text-jade' },
  added: { icon: CirclePlus, tone: 'text-jade' },
};

/** What a row is in need of, as a shape and a word. Nothing for a row without words. */
export function StateMark({ state }: { state: RowState }) {
  const t = useTranslations('Translate');
  const { icon: Icon, tone } = LOOK[state];
  if (!Icon || state === 'blank') return null;
  return (
    <span className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${tone}`}>
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      {t(`states.${state}`)}
    </span>
  );
}
