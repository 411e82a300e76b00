import type { Finding } from './finding';

/** The values of a finding with those that its sentence may ask for beside: what is found outside a gallery has no place in one. */
export function valuesToSay(values: Finding['values']): Record<string, string | number> {
  return { place: 0, ...values };
}
