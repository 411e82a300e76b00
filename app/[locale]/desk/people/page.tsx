import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { PageHeading } from '@/components/desk/page-heading';
import { InvitePerson } from '@/components/people/invite-person';
import { OpenInvitations } from '@/components/people/open-invitations';
import { PeopleTable } from '@/components/people/people-table';
import { listOpenInvitations, listPeople } from '@/db/views/desk/list-people';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'People' }))('title') } : {};
}

export default async function PeoplePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  if (!may(who, 'see-people')) forbidden();
  const [people, invitations] = await Promise.all([listPeople(who), listOpenInvitations(who)]);
  const t = await getTranslations('People');
  return (
    <ClientMessages namespaces={['People']}>
      <PageHeading title={t('title')}>{may(who, 'invite') && <InvitePerson />}</PageHeading>
      <PeopleTable people={people} self={who.id} />
      <OpenInvitations invitations={invitations} />
    </ClientMessages>
  );
}
