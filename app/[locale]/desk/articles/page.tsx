import { redirect } from 'next/navigation';

/** The list of articles is the front of the desk. */
export default async function Articles({ params }: { params: Promise<{ locale: string }> }): Promise<never> {
  const { locale } = await params;
  redirect(`/${locale}/desk`);
}
