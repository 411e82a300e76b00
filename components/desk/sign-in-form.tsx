'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useForm } from './use-form';

/** E-mail and password; then the page that was asked for, loaded afresh so that nothing of an earlier session stays. */
export function SignInForm({ destination }: { destination: string }) {
  const t = useTranslations('SignIn');
  const locale = useLocale();
  const { form, pending, fault } = useForm({
    path: '/api/auth/sign-in/email',
    input: (fields) => ({ email: fields.get('email'), password: fields.get('password') }),
    done: () => window.location.assign(destination),
  });
  return (
    <>
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-1 mb-6 text-base text-muted">{t('lead')}</p>
      <form {...form} className="grid gap-4">
        <Field label={t('email')} name="email" type="email" autoComplete="username" required autoFocus />
        <Field label={t('password')} name="password" type="password" autoComplete="current-password" required fault={fault} />
        <Button type="submit" tone="primary" pending={pending} className="mt-2 min-h-11">
          {t('submit')}
        </Button>
      </form>
      <p className="mt-6 text-muted">{t('noAccount')}</p>
      <p className="mt-2">
        <a href={`/${locale}`} className="text-indigo underline underline-offset-4">
          {t('toReaders')}
        </a>
      </p>
    </>
  );
}
