import { sealText } from './seal-text';

export type SealState = 'open' | 'given' | 'covered';

const LOOK: Record<SealState, string> = {
  open: 'border-dashed border-line-strong text-muted',
  given: 'border-cinnabar text-cinnabar',
  covered: 'border-jade bg-jade text-on-colour',
};

/** 印 — a sign-off as it looks: open (dashed), given (outline), or given with everything covered (jade ground). `label` says all of it. */
export function Seal({ name, state, label }: { name: string | null; state: SealState; label: string }) {
  const text = name ? sealText(name) : '';
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={`inline-grid size-7 shrink-0 place-items-center rounded-sm border-2 font-reading leading-none font-semibold ${text.length > 1 ? 'text-xs tracking-tighter' : 'text-base'} ${LOOK[state]}`}
    >
      {text}
    </span>
  );
}
