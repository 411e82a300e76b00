import { textAnswer } from '@/app/api/v1/api-answer';
import { preflight } from '@/app/api/v1/api-headers';
import { asked } from '@/app/api/v1/asked';
import { newsroomUrl } from '@/app/newsroom-url';
import { openApi } from '@/exchange/api/open-api';
import { NoQuery } from '@/exchange/api/queries';

export const OPTIONS = preflight;

export const dynamic = 'force-dynamic';

/** The description of this interface (OpenAPI 3.1). */
export function GET(request: Request): Promise<Response> {
  return asked(request, NoQuery, () => {
    const text = `${JSON.stringify(openApi(newsroomUrl().origin), null, 2)}\n`;
    return textAnswer(text, { request, headers: { 'Content-Type': 'application/json' } });
  });
}
