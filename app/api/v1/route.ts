import { textAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked } from '@/app/api/v1/asked';
import { GUIDE_POLICY, guidePage } from '@/app/api/v1/guide-page';
import { preferredLocale } from '@/app/api/v1/preferred-locale';
import { findReaderOffice } from '@/db/views/reader/find-reader-office';
import { GuideQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

/** The interface in words, for those who are about to use it. */
export function GET(request: Request): Promise<Response> {
  return asked(request, GuideQuery, async ({ lang }) => {
    const locale = lang ?? preferredLocale(request);
    const { name } = await findReaderOffice();
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': GUIDE_POLICY,
      'Content-Language': locale,
      Vary: 'Accept-Language',
    };
    return textAnswer(guidePage(locale, name[locale]), { request, headers });
  });
}
