import { CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react';
import { SEVERITIES, type Severity } from '@/domain/checks/severity';
import type { LiveFinding } from './placed-findings';

/** The shape and colour of each severity, as elsewhere on the desk. */
export const SEVERITY_LOOK: Record<Severity, { icon: typeof CircleDot; tone: string }> = {
  block: { icon: OctagonAlert, tone: 'text-cinnabar' },
  look: { icon: TriangleAlert, tone: 'text-amber' },
  style: { icon: CircleDot, tone: 'text-muted' },
};

/** Null where there is no finding. */
export function gravestOf(findings: readonly LiveFinding[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some(({ finding }) => finding.severity === severity)) ?? null;
}
