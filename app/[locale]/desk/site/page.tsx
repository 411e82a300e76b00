import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { OfficeForm } from '@/components/site/office-form';
import { SiteForm } from '@/components/site/site-form';
import { SiteRecord } from '@/components/site/site-record';
import { SiteWays } from '@/components/site/site-ways';
import { findSite } from '@/db/views/desk/find-site';
import { listSiteRecord } from '@/db/views/desk/list-site-record';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Site' }))('title') } : {};
}

export default async function SitePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const site = await findSite(who);
  if (!site) forbidden();
  const t = await getTranslations('Site');
  const { office, version, settings, sections, pages, pictures, mayChange } = site;
  return (
    <ClientMessages namespaces={['Site']}>
      <PageHeading title={t('title')} />
      <SiteWays here="site" seesWebhooks={may(who, 'keep-webhooks')} />
      <p className="mb-6 max-w-3xl text-muted">{t(mayChange ? 'leadChange' : 'leadRead')}</p>
      <OfficeForm key={JSON.stringify(office)} office={office} mayChange={mayChange} />
      <SiteForm version={version} settings={settings} targets={{ sections, pages }} pictures={pictures} mayChange={mayChange} />
      <SiteRecord entries={await listSiteRecord(who, 'site')} now={new Date()} />
    </ClientMessages>
  );
}
