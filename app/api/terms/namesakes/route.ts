import { z } from 'zod';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { listNamesakes } from '@/db/views/desk/list-namesakes';
import { LOCALES } from '@/domain/locale';
import { done, refuse } from '@/domain/result';
import { isStorable } from '@/domain/storable';

const Asked = z.object({
  text: z.string().trim().min(1).max(200).refine(isStorable),
  lang: z.enum(LOCALES),
  except: z.uuid().nullable().default(null),
});

/** GET /api/terms/namesakes?text=…&lang=zh|en: the concepts that have this form already. */
export async function GET(request: Request): Promise<Response> {
  const who = await findActor(request.headers);
  if (!who) return resultResponse(refuse('not-signed-in'));
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return resultResponse(refuse('malformed'));
  const { text, lang, except } = asked.data;
  return resultResponse(done(await listNamesakes(who, { text, locale: lang, except })));
}
