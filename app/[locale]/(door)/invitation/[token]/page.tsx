import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InvitationForm } from '@/components/desk/invitation-form';
import { MessagePage } from '@/components/desk/message-page';
import { buttonLook } from '@/components/ui/button';
import { findInvitation } from '@/db/invitations';
import { hashOfToken, openInvitation } from '@/domain/invitation';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const title = isLocale(locale) ? (await getTranslations({ locale, namespace: 'Invitation' }))('title') : undefined;
  return { title, referrer: 'no-referrer' };
}

export default async function InvitationPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const invitation = openInvitation(await findInvitation(hashOfToken(token)), new Date());
  if (invitation.ok) return <InvitationForm token={token} email={invitation.value.email} roles={invitation.value.roles} />;
  const t = await getTranslations('Invitation');
  const words = await getTranslations('Refusals');
  return (
    <MessagePage title={t('closedTitle')} body={words(invitation.refusal)}>
      <a href={`/${locale}/desk/sign-in`} className={buttonLook('primary')}>
        {t('toSignIn')}
      </a>
    </MessagePage>
  );
}
