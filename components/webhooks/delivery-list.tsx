'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';
import type { WebhookEvent } from '@/domain/webhooks/webhook';

export type Delivery = {
  id: string;
  event: WebhookEvent;
  title: string;
  madeAt: Date;
  tries: number;
  nextAt: Date | null;
  arrivedAt: Date | null;
  status: number | null;
  fault: string | null;
};

/** The last tellings of one program, the newest first. */
export function DeliveryList({ deliveries }: { deliveries: readonly Delivery[] }) {
  const t = useTranslations('Webhooks');
  const exactTime = useExactTime();
  if (deliveries.length === 0) return <p className="mt-2 text-xs text-muted">{t('nothingYet')}</p>;
  return (
    <ul className="mt-2 text-xs">
      {deliveries.map((delivery) => (
        <li key={delivery.id} className="flex min-h-9 flex-wrap items-center gap-x-4 border-b border-line py-1">
          <time dateTime={delivery.madeAt.toISOString()} className="text-muted tabular-nums">
            {exactTime(delivery.madeAt)}
          </time>
          <span>{t(`events.${delivery.event}`)}</span>
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{delivery.title}</span>
          <Fate delivery={delivery} />
          {delivery.nextAt === null && <Repeat delivery={delivery} />}
        </li>
      ))}
    </ul>
  );
}

function Fate({ delivery: { arrivedAt, nextAt, tries, status, fault } }: { delivery: Delivery }) {
  const t = useTranslations('Webhooks');
  const exactTime = useExactTime();
  const why = fault ?? (status === null ? '' : String(status));
  if (arrivedAt) return <span className="text-jade">{t('arrived', { time: exactTime(arrivedAt) })}</span>;
  if (tries === 0) return <span className="text-muted">{t('waiting')}</span>;
  if (nextAt) return <span className="text-amber">{t('retrying', { tries, why, time: exactTime(nextAt) })}</span>;
  return <span className="text-cinnabar">{t('givenUp', { tries, why })}</span>;
}

function Repeat({ delivery: { id, title } }: { delivery: Delivery }) {
  const t = useTranslations('Webhooks');
  const router = useRouter();
  const { send, pending } = useCommand('repeat-delivery');

  async function repeat(): Promise<void> {
    const result = await send({ id });
    if (!result.ok) return;
    toast.success(t('repeated'));
    router.refresh();
  }

  return (
    <Button tone="quiet" pending={pending} aria-label={`${t('repeat')}: ${title}`} onClick={() => void repeat()}>
      {t('repeat')}
    </Button>
  );
}
