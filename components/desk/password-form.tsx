'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SHORTEST_PASSWORD } from '@/domain/password';
import { useForm } from './use-form';

/** A new password for the one in use. All other sessions of the person end with it. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('Account');
  const element = useRef<HTMLFormElement>(null);
  const { form, pending, fault } = useForm({
    path: '/api/auth/change-password',
    input: (fields) => ({ currentPassword: fields.get('current'), newPassword: fields.get('new') }),
    done: () => {
      element.current?.reset();
      toast.success(t('passwordChanged'));
    },
  });
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title" className="text-lg font-semibold">
        {t('passwordTitle')}
      </h2>
      <p className="mb-4 text-muted">{t('passwordLead')}</p>
      <form {...form} ref={element} className="grid gap-4">
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <Field label={t('currentPassword')} name="current" type="password" autoComplete="current-password" required fault={fault} />
        <Field
          label={t('newPassword')}
          name="new"
          type="password"
          autoComplete="new-password"
          hint={t('newPasswordHint')}
          minLength={SHORTEST_PASSWORD}
          required
        />
        <Button type="submit" pending={pending} className="justify-self-start">
          {t('changePassword')}
        </Button>
      </form>
    </section>
  );
}
