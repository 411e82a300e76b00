import type { Found } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import type { NearMiss } from '@/domain/terms/near-misses';

/** A form that is almost right, with the letters that mend it. */
export function misspelt({ hit, side, from, to, fix, form }: NearMiss, sides: Sides): Found & { code: 'terms/near-miss' } {
  const here = [from, to] as const;
  const there = [hit.from, hit.to] as const;
  return {
    code: 'terms/near-miss',
    zh: side === 'zh' ? here : there,
    en: side === 'en' ? here : there,
    values: { written: sides[side].slice(from, to), wanted: form },
    fix: { side, ...fix },
  };
}
