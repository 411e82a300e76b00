'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import type { Role } from '@/domain/actor';
import { chosenRoles } from './chosen-roles';
import { RoleChoice } from './role-choice';

/** What a person may be asked to do, ticked anew. */
export function ChangeRoles({ personId, name, roles }: { personId: string; name: string; roles: readonly Role[] }) {
  const t = useTranslations('People');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { send, pending, fault } = useCommand('change-roles', { says: 'nothing' });

  async function save(fields: FormData): Promise<void> {
    const result = await send({ personId, roles: chosenRoles(fields) });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('saved', { name }));
    router.refresh();
  }

  return (
    <>
      <Button tone="quiet" aria-label={`${t('changeRoles')}: ${name}`} onClick={() => setOpen(true)}>
        {t('changeRoles')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('changeRolesOf', { name })}>
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) void save(new FormData(event.currentTarget));
          }}
          className="grid gap-4"
        >
          <RoleChoice held={roles} />
          <p className="text-xs text-muted">{t('withoutRoles')}</p>
          <Fault words={fault} />
          <Button type="submit" tone="primary" pending={pending} className="justify-self-end">
            {t('save')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
