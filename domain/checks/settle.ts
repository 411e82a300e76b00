import { CATALOGUE, type CheckCode } from './catalogue';
import type { Found } from './finding';
import type { OfficeChecks } from './office-checks';
import type { Severity } from './severity';

/** True where the office uses the check. */
export function isOn(code: CheckCode, office: OfficeChecks): boolean {
  return office.switches[code]?.on ?? CATALOGUE[code].on;
}

export function severityOf(code: CheckCode, office: OfficeChecks): Severity {
  return office.switches[code]?.severity ?? CATALOGUE[code].severity;
}

/** Leaves out what the office has switched off, gives every finding its severity, and puts them in reading order. */
export function settle<T extends Found>(found: readonly T[], office: OfficeChecks): (T & { severity: Severity })[] {
  return found
    .filter(({ code }) => isOn(code, office))
    .map((finding) => ({ ...finding, severity: severityOf(finding.code, office) }))
    .sort((a, b) => place(a) - place(b));
}

function place({ zh, en }: Found): number {
  return zh?.[0] ?? en?.[0] ?? Number.MAX_SAFE_INTEGER;
}
