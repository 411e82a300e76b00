import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { SiteWays } from '@/components/site/site-ways';
import { WebhookList } from '@/components/webhooks/webhook-list';
import { listWebhooks } from '@/db/views/desk/list-webhooks';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Webhooks' }))('title') } : {};
}

export default async function WebhooksPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!may(who, 'keep-webhooks')) forbidden();
  const t = await getTranslations('Webhooks');
  return (
    <ClientMessages namespaces={['Webhooks']}>
      <PageHeading title={t('title')} />
      <SiteWays here="webhooks" seesWebhooks />
      <p className="mb-6 max-w-3xl text-muted">{t('lead')}</p>
      <WebhookList webhooks={await listWebhooks(who, locale)} />
    </ClientMessages>
  );
}
