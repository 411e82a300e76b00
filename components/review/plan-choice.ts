import type { ReleasePlan } from '@/domain/article';

/** Release plans as people choose among them. */
export const PLAN_CHOICES = ['together', 'first-zh', 'first-en', 'only-zh', 'only-en'] as const;
export type PlanChoice = (typeof PLAN_CHOICES)[number];

export function planChoice(plan: ReleasePlan): PlanChoice {
  if (plan.mode === 'together') return 'together';
  return `${plan.mode}-${plan.locale}`;
}
