import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { localPath } from '@/app/local-path';
import { findActor } from '@/app/session';
import { SignInForm } from '@/components/desk/sign-in-form';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'SignIn' }))('title') } : {};
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { next } = await searchParams;
  const asked = localPath(typeof next === 'string' ? next : undefined, `/${locale}/desk`);
  // Whoever changes the language here means the desk as well.
  const destination = asked.replace(/^\/(zh|en)/, `/${locale}`);
  if (await findActor(await headers())) redirect(destination);
  return <SignInForm destination={destination} />;
}
