import { getLocale } from 'next-intl/server';
import { ElsewherePage } from './elsewhere-page';

/** For languages that we do not have: `readerLocale` finds nothing there. */
export default async function NotFoundPage() {
  return <ElsewherePage locale={await getLocale()} places={{ at: 'nowhere' }} />;
}
