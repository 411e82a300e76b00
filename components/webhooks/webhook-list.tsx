'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@/domain/webhooks/webhook';
import { type Delivery, DeliveryList } from './delivery-list';
import { type WebhookEntry, WebhookForm } from './webhook-form';

type Webhook = { id: string; address: string; events: readonly WebhookEvent[]; active: boolean; deliveries: readonly Delivery[] };

const NEW: WebhookEntry = { id: null, address: '', events: WEBHOOK_EVENTS, active: true };

/** The programs that are told, and what became of the last tellings. */
export function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  const t = useTranslations('Webhooks');
  const [shown, setShown] = useState<WebhookEntry | null>(null);
  const [doomed, setDoomed] = useState<Webhook | null>(null);
  return (
    <>
      <Button tone="primary" onClick={() => setShown(NEW)} className="mb-6">
        <Plus aria-hidden size={16} />
        {t('add')}
      </Button>
      {webhooks.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="grid gap-8">
        {webhooks.map((webhook) => (
          <li key={webhook.id} className="border-t border-line pt-3">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <h2 className="min-w-0 font-medium [overflow-wrap:anywhere]">{webhook.address}</h2>
              <span className={webhook.active ? 'text-jade' : 'text-amber'}>{t(webhook.active ? 'told' : 'silent')}</span>
              <span className="ml-auto flex gap-2">
                <Button tone="quiet" aria-label={`${t('change')}: ${webhook.address}`} onClick={() => setShown(webhook)}>
                  {t('change')}
                </Button>
                <Button tone="quiet" aria-label={`${t('delete')}: ${webhook.address}`} onClick={() => setDoomed(webhook)}>
                  {t('delete')}
                </Button>
              </span>
            </div>
            <p className="text-xs text-muted">{webhook.events.map((event) => t(`events.${event}`)).join(' · ')}</p>
            <DeliveryList deliveries={webhook.deliveries} />
          </li>
        ))}
      </ul>
      <Dialog open={shown !== null} onClose={() => setShown(null)} title={t(shown?.id ? 'changeTitle' : 'addTitle')}>
        {shown && <WebhookForm key={shown.id} entry={shown} onDone={() => setShown(null)} />}
      </Dialog>
      <Dialog open={doomed !== null} onClose={() => setDoomed(null)} title={t('deleteTitle')}>
        {doomed && <DeleteWebhook webhook={doomed} onDone={() => setDoomed(null)} />}
      </Dialog>
    </>
  );
}

function DeleteWebhook({ webhook: { id, address }, onDone }: { webhook: Webhook; onDone: () => void }) {
  const t = useTranslations('Webhooks');
  const router = useRouter();
  const { send, pending, fault } = useCommand('delete-webhook', { says: 'nothing' });

  async function remove(): Promise<void> {
    const result = await send({ id });
    if (!result.ok) return;
    toast.success(t('deleted'));
    onDone();
    router.refresh();
  }

  return (
    <div className="grid gap-4">
      <p className="[overflow-wrap:anywhere]">{t('deleteMeans', { address })}</p>
      <Fault words={fault} />
      <Button tone="danger" pending={pending} onClick={() => void remove()} className="justify-self-end">
        {t('delete')}
      </Button>
    </div>
  );
}
