import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { SectionList } from '@/components/site/section-list';
import { SiteRecord } from '@/components/site/site-record';
import { SiteWays } from '@/components/site/site-ways';
import { listSiteRecord } from '@/db/views/desk/list-site-record';
import { listSiteSections } from '@/db/views/desk/list-site-sections';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Site' }))('rooms.sections') } : {};
}

export default async function SectionsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!may(who, 'see-desk')) forbidden();
  const t = await getTranslations('Site');
  return (
    <ClientMessages namespaces={['Site']}>
      <PageHeading title={t('rooms.sections')} />
      <SiteWays here="sections" seesWebhooks={may(who, 'keep-webhooks')} />
      <p className="mb-6 max-w-3xl text-muted">{t('leads.sections')}</p>
      <SectionList sections={await listSiteSections(who)} mayChange={may(who, 'change-site')} />
      <SiteRecord entries={await listSiteRecord(who, 'sections')} now={new Date()} />
    </ClientMessages>
  );
}
