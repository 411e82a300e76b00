import { z } from 'zod';
import { findReaderPlaces } from '@/db/views/reader/find-reader-places';
import { findReaderTexts, type ReaderTexts } from '@/db/views/reader/find-reader-texts';
import { apiProblem } from './api-problem';

/** Answers with what is live of an article, or says that there is none, or that it was withdrawn and why. */
export async function foundTexts(
  request: Request,
  params: Promise<{ id: string }>,
  answer: (id: string, found: ReaderTexts) => Response,
): Promise<Response> {
  const id = z.uuid().safeParse((await params).id.toLowerCase());
  if (!id.success) return apiProblem(request, 'not-found');
  const found = await findReaderTexts(id.data);
  if (found) return answer(id.data, found);
  const [zh, en] = await Promise.all([
    findReaderPlaces({ locale: 'zh', articleId: id.data }),
    findReaderPlaces({ locale: 'en', articleId: id.data }),
  ]);
  if (zh?.at !== 'withdrawn' || en?.at !== 'withdrawn') return apiProblem(request, 'not-found');
  return apiProblem(request, 'gone', { detail: { zh: zh.notice, en: en.notice } });
}
