import type { Stroke } from '@/domain/couplet';

const FILL: Record<Stroke['state'], string> = { calm: 'fill-ink', behind: 'fill-amber', live: 'fill-jade' };

/** A couplet: two strokes that fill from the top as the texts are done (`progress` from 0 to 1), Chinese first. `label` says it in words. */
export function Strokes({ zh, en, label }: { zh: Stroke | null; en: Stroke | null; label: string }) {
  return (
    <svg role="img" aria-label={label} width="16" height="24" viewBox="0 0 16 24" className="shrink-0 forced-colors:stroke-[CanvasText]">
      <title>{label}</title>
      <OneStroke x={1} stroke={zh} />
      <OneStroke x={9} stroke={en} />
    </svg>
  );
}

function OneStroke({ x, stroke }: { x: number; stroke: Stroke | null }) {
  const filled = stroke ? Math.round(Math.min(1, Math.max(0, stroke.progress)) * 22) : 0;
  return (
    <>
      <rect
        x={x + 0.5}
        y={1.5}
        width={5}
        height={21}
        rx={1}
        className="fill-none stroke-line-strong"
        strokeDasharray={stroke ? undefined : '2 2'}
      />
      {stroke && filled > 0 && <rect x={x} y={1} width={6} height={filled} rx={1} className={FILL[stroke.state]} />}
      {stroke?.state === 'behind' && <path d={`M${x} 23h6`} strokeWidth={2} className="stroke-amber" />}
    </>
  );
}
