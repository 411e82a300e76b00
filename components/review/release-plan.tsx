'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Policy } from '@/domain/article';
import { PLAN_CHOICES, type PlanChoice, planChoice } from './plan-choice';

/** How the two languages go live and which signatures that takes; publishers can change it. */
export function ReleasePlan({ articleId, policy, mayChange }: { articleId: string; policy: Policy; mayChange: boolean }) {
  const t = useTranslations('Review');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState<PlanChoice>(planChoice(policy.release));
  const { send, pending, fault } = useCommand('set-policy', { says: 'nothing' });

  async function save(form: FormData): Promise<void> {
    const review = form.get('review') === 'emergency' ? 'emergency' : 'standard';
    const result = await send({ articleId, policy: { review, release: planOf(choice, form) } });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('planSaved'));
    router.refresh();
  }

  return (
    <section aria-labelledby="plan">
      <h2 id="plan" className="mb-2 text-sm font-semibold">
        {t('plan')}
      </h2>
      <p className="mb-2 text-xs text-muted">
        {t(`plans.${planChoice(policy.release)}`)} · {t(`reviews.${policy.review}`)}
      </p>
      {mayChange && (
        <Button onClick={() => setOpen(true)} className="w-full">
          {t('changePlan')}
        </Button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={t('changePlan')}>
        <form
          method="post"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) void save(new FormData(event.currentTarget));
          }}
        >
          <Select
            label={t('plan')}
            value={choice}
            onChange={(event) => setChoice(PLAN_CHOICES.find((each) => each === event.target.value) ?? 'together')}
            options={PLAN_CHOICES.map((value) => ({ value, label: t(`plans.${value}`) }))}
          />
          {choice.startsWith('first') && (
            <Field
              label={t('otherBy')}
              name="otherBy"
              type="date"
              required
              defaultValue={policy.release.mode === 'first' ? policy.release.otherBy : undefined}
            />
          )}
          {choice.startsWith('only') && (
            <Field
              label={t('reason')}
              name="reason"
              required
              defaultValue={policy.release.mode === 'only' ? policy.release.reason : undefined}
            />
          )}
          <Select
            label={t('signatures')}
            name="review"
            defaultValue={policy.review}
            options={(['standard', 'emergency'] as const).map((value) => ({ value, label: t(`reviews.${value}`) }))}
          />
          <p className="text-xs text-muted">{t('planHolds')}</p>
          <Fault words={fault} />
          <Button type="submit" tone="primary" pending={pending} className="justify-self-end">
            {t('save')}
          </Button>
        </form>
      </Dialog>
    </section>
  );
}

function planOf(choice: PlanChoice, form: FormData): unknown {
  if (choice === 'together') return { mode: 'together' };
  const locale = choice.endsWith('zh') ? 'zh' : 'en';
  if (choice.startsWith('first')) return { mode: 'first', locale, otherBy: form.get('otherBy') };
  return { mode: 'only', locale, reason: form.get('reason') };
}
