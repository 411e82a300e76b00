import type { Sides } from '@/domain/checks/sides';

/** The reference: whether the runs of digits differ, which is what translation tools compare. */
export function digitsDiffer({ zh, en }: Sides): boolean {
  return runs(zh).join(' ') !== runs(en).join(' ');
}

function runs(text: string): string[] {
  return (text.normalize('NFKC').match(/\d[\d,.]*\d|\d/g) ?? []).map((run) => run.replaceAll(',', '')).sort();
}
