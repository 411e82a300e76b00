import type { Metadata } from 'next';
import { type ListParams, listAddress } from '@/app/[locale]/(reader)/list-address';
import { ListPage, listMetadata } from '@/app/[locale]/(reader)/list-page';

type Props = { params: ListParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata(await listAddress('month', params));
}

export default async function NumberedMonthPage({ params }: Props) {
  return <ListPage address={await listAddress('month', params)} />;
}
