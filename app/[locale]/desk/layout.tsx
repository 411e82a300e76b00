import '@/components/desk/desk.css';
import type { Metadata } from 'next';
import { notFound, unstable_rethrow } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pickMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { DeskDocument } from '@/components/desk/desk-document';
import { DeskFrame } from '@/components/desk/desk-frame';
import { findSelf } from '@/db/views/desk/find-self';
import { isLocale, type Locale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { personName } from '@/domain/person-name';

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'Desk' });
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, robots: { index: false, follow: false } };
}

export default async function DeskLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const here = await findWhoIsHere(locale);
  return (
    <DeskDocument locale={locale} messages={await pickMessages()}>
      {here ? <DeskFrame {...here}>{children}</DeskFrame> : <main className="px-4">{children}</main>}
    </DeskDocument>
  );
}

/** Null while nobody can say, above all while the database is away: the page then fails within the document and says so in its language. */
async function findWhoIsHere(locale: Locale): Promise<{ name: string; seesPeople: boolean } | null> {
  try {
    const who = await requireActor(locale);
    const self = await findSelf(who);
    return { name: self ? personName(self, locale) : '', seesPeople: may(who, 'see-people') };
  } catch (problem) {
    unstable_rethrow(problem);
    return null;
  }
}
