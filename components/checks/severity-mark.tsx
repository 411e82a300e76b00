import { CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Severity } from '@/domain/checks/severity';

const LOOK: Record<Severity, { icon: typeof CircleDot; colour: string }> = {
  block: { icon: OctagonAlert, colour: 'text-cinnabar' },
  look: { icon: TriangleAlert, colour: 'text-amber' },
  style: { icon: CircleDot, colour: 'text-muted' },
};

/** What a finding means for a release: a shape, a colour and the word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useTranslations('CheckDesk');
  const { icon: Icon, colour } = LOOK[severity];
  return (
    <span className={`inline-flex items-center gap-1 text-xs font-medium ${colour}`}>
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      {t(`severities.${severity}`)}
    </span>
  );
}
