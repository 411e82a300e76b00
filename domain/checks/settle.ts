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

/** Leaves out what the office has switched off, gives every finding its severity and values of a readable length, and puts them in reading order. */
export function settle<T extends Found>(found: readonly T[], office: OfficeChecks): (T & { severity: Severity })[] {
  return found
    .filter(({ code }) => isOn(code, office))
    .map((finding) => ({ ...finding, severity: severityOf(finding.code, office), values: shortened(finding.values) }))
    .sort((a, b) => place(a) - place(b));
}

const LONGEST_VALUE = 120;

/** A sentence quotes words; where somebody wrote ten thousand without a stop, it quotes where they begin. */
function shortened(values: Found['values']): Found['values'] {
  const isLong = (value: string | number) => typeof value === 'string' && value.length > LONGEST_VALUE;
  if (!Object.values(values).some(isLong)) return values;
  const cut = (value: string | number) => (typeof value === 'string' && isLong(value) ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(value)]));
}

function place({ zh, en }: Found): number {
  return zh?.[0] ?? en?.[0] ?? Number.MAX_SAFE_INTEGER;
}
