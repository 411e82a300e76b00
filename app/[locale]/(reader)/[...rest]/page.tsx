import type { Metadata } from 'next';
import { ElsewherePage, elsewhereMetadata } from '@/app/[locale]/(reader)/elsewhere-page';
import { readerLocale } from '@/app/[locale]/(reader)/reader-locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return elsewhereMetadata({ locale: await readerLocale(params), places: { at: 'nowhere' } });
}

/** Whatever no other page answers. */
export default async function UnknownPage({ params }: Props) {
  return <ElsewherePage locale={await readerLocale(params)} places={{ at: 'nowhere' }} />;
}
