'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { z } from 'zod';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@/domain/webhooks/webhook';

const Saved = z.object({ secret: z.string().nullable() });

export type WebhookEntry = { id: string | null; address: string; events: readonly WebhookEvent[]; active: boolean };

/** What a program is told, and where. The secret of a new one is shown once. */
export function WebhookForm({ entry, onDone }: { entry: WebhookEntry; onDone: () => void }) {
  const t = useTranslations('Webhooks');
  const router = useRouter();
  const [secret, setSecret] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const { send, pending, fault: refused } = useCommand('save-webhook', { says: 'nothing' });

  async function save(fields: FormData): Promise<void> {
    const events = WEBHOOK_EVENTS.filter((event) => fields.get(event) !== null);
    setFault(events.length === 0 ? t('chooseEvent') : undefined);
    if (events.length === 0) return;
    const active = entry.id === null || fields.get('active') !== null;
    const result = await send({ id: entry.id, address: String(fields.get('address')).trim(), events, active });
    if (!result.ok) return;
    router.refresh();
    const made = Saved.parse(result.value).secret;
    if (made) return setSecret(made);
    toast.success(t('saved'));
    onDone();
  }

  if (secret) {
    return (
      <div className="grid gap-4">
        <p>{t('secretLead')}</p>
        <Field label={t('secret')} value={secret} readOnly onFocus={(event) => event.currentTarget.select()} />
        <Button tone="primary" onClick={onDone} className="justify-self-end">
          {t('done')}
        </Button>
      </div>
    );
  }
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save(new FormData(event.currentTarget));
      }}
      className="grid gap-4"
    >
      <Field label={t('address')} name="address" type="url" maxLength={500} required defaultValue={entry.address} autoFocus />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-xs text-muted">{t('when')}</legend>
        {WEBHOOK_EVENTS.map((event) => (
          <Choice key={event} name={event} checked={entry.events.includes(event)} words={t(`events.${event}`)} />
        ))}
      </fieldset>
      {entry.id !== null && <Choice name="active" checked={entry.active} words={t('active')} />}
      <Fault words={fault ?? refused} />
      <Button type="submit" tone="primary" pending={pending} className="justify-self-end">
        {t('save')}
      </Button>
    </form>
  );
}

function Choice({ name, checked, words }: { name: string; checked: boolean; words: string }) {
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input type="checkbox" name={name} defaultChecked={checked} className="size-4 accent-cinnabar" />
      {words}
    </label>
  );
}
