'use client';

import { UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { chosenRoles } from './chosen-roles';
import { InvitationLink } from './invitation-link';
import { RoleChoice } from './role-choice';

const Invited = z.object({ token: z.string(), expiresAt: z.coerce.date() });

type Made = z.infer<typeof Invited> & { email: string };

/** Makes the link of an invitation and shows it once. */
export function InvitePerson() {
  const t = useTranslations('People');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [fault, setFault] = useState<string>();
  const { send, pending, fault: refused } = useCommand('invite', { says: 'nothing' });

  async function invite(fields: FormData): Promise<void> {
    const roles = chosenRoles(fields);
    const email = String(fields.get('email')).trim();
    setFault(roles.length === 0 ? t('chooseRole') : undefined);
    if (roles.length === 0) return;
    const result = await send({ email, roles });
    if (!result.ok) return;
    setMade({ ...Invited.parse(result.value), email });
    router.refresh();
  }

  function show(): void {
    setMade(null);
    setFault(undefined);
    setOpen(true);
  }

  return (
    <>
      <Button tone="primary" onClick={show}>
        <UserPlus aria-hidden size={16} />
        {t('invite')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('inviteTitle')}>
        {made ? (
          <InvitationLink {...made} onDone={() => setOpen(false)} />
        ) : (
          <form
            method="post"
            onSubmit={(event) => {
              event.preventDefault();
              if (!pending) void invite(new FormData(event.currentTarget));
            }}
            className="grid gap-4"
          >
            <Field label={t('inviteEmail')} name="email" type="email" maxLength={200} required autoFocus />
            <RoleChoice held={[]} />
            <Fault words={fault ?? refused} />
            <Button type="submit" tone="primary" pending={pending} className="justify-self-end">
              {t('inviteSubmit')}
            </Button>
          </form>
        )}
      </Dialog>
    </>
  );
}
