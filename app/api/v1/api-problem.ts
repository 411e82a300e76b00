import { newsroomUrl } from '@/app/newsroom-url';
import type { Locale } from '@/domain/locale';
import { ApiProblem } from '@/exchange/api/answers';
import { wordsIn } from '@/i18n/words-in';
import { OPEN_TO_ALL } from './api-headers';
import { preferredLocale } from './preferred-locale';

export const PROBLEMS = ['bad-parameters', 'not-found', 'one-language', 'gone', 'no-such-format'] as const;

const STATUS: Record<(typeof PROBLEMS)[number], number> = {
  'bad-parameters': 400,
  'not-found': 404,
  'one-language': 404,
  gone: 410,
  'no-such-format': 501,
};

type Fault = { name: string; fault: 'missing' | 'unknown' | 'repeated' | 'malformed' };
type More = { detail?: Record<Locale, string>; parameters?: readonly Fault[] };

/** Why a request is not answered (RFC 9457), in Chinese for those who prefer it, else in English. */
export function apiProblem(request: Request, kind: (typeof PROBLEMS)[number], { detail, parameters }: More = {}): Response {
  const locale = preferredLocale(request);
  const t = wordsIn(locale);
  const problem = ApiProblem.parse({
    type: new URL(`/api/v1#${kind}`, newsroomUrl()).href,
    title: t(`Api.problems.${kind}.title`),
    status: STATUS[kind],
    detail: detail?.[locale] || t(`Api.problems.${kind}.detail`),
    parameters: parameters?.map(({ name, fault }) => ({ name, fault, words: t(`Api.faults.${fault}`, { name }) })),
  });
  const headers = { ...OPEN_TO_ALL, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', Vary: 'Accept-Language' };
  return new Response(`${JSON.stringify(problem)}\n`, { status: STATUS[kind], headers: { ...headers, 'Content-Language': locale } });
}
