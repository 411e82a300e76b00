'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Role } from '@/domain/actor';
import { SHORTEST_PASSWORD } from '@/domain/password';
import { useForm } from './use-form';

/** Who the invited person is and the password they choose; then they are at the desk. */
export function InvitationForm({ token, email, roles }: { token: string; email: string; roles: readonly Role[] }) {
  const t = useTranslations('Invitation');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  const { form, pending, fault } = useForm({
    path: '/api/invitations',
    input: (fields) => ({ token, nameZh: fields.get('nameZh'), nameEn: fields.get('nameEn'), password: fields.get('password') }),
    done: () => window.location.assign(`/${locale}/desk`),
  });
  return (
    <>
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-1 mb-4 text-base text-muted">{t('lead', { email })}</p>
      <h2 className="font-medium">{t('roles')}</h2>
      <ul className="mt-1 mb-6 list-disc pl-5">
        {roles.map((role) => (
          <li key={role}>{desk(`roles.${role}`)}</li>
        ))}
      </ul>
      <form {...form} className="grid gap-4">
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <Field label={t('nameZh')} name="nameZh" lang="zh-CN" hint={t('nameZhHint')} maxLength={80} required />
        <Field label={t('nameEn')} name="nameEn" lang="en" hint={t('nameEnHint')} maxLength={80} required />
        <Field
          label={t('password')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t('passwordHint')}
          minLength={SHORTEST_PASSWORD}
          required
          fault={fault}
        />
        <Button type="submit" tone="primary" pending={pending} className="mt-2 min-h-11">
          {t('submit')}
        </Button>
      </form>
    </>
  );
}
