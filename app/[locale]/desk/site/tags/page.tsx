import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { NameList } from '@/components/site/name-list';
import { SiteRecord } from '@/components/site/site-record';
import { SiteWays } from '@/components/site/site-ways';
import { listSiteRecord } from '@/db/views/desk/list-site-record';
import { listSiteTags } from '@/db/views/desk/list-site-tags';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { byName } from '@/domain/site/by-name';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Site' }))('rooms.tags') } : {};
}

export default async function TagsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!may(who, 'see-desk')) forbidden();
  const t = await getTranslations('Site');
  return (
    <ClientMessages namespaces={['Site']}>
      <PageHeading title={t('rooms.tags')} />
      <SiteWays here="tags" seesWebhooks={may(who, 'keep-webhooks')} />
      <p className="mb-6 max-w-3xl text-muted">{t('leads.tags')}</p>
      <NameList
        of="tags"
        entries={byName(await listSiteTags(who), locale).map((tag) => ({ ...tag, about: null }))}
        mayChange={may(who, 'change-site')}
      />
      <SiteRecord entries={await listSiteRecord(who, 'tags')} now={new Date()} />
    </ClientMessages>
  );
}
