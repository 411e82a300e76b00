import { z } from 'zod';
import type { Loopback } from '@/server/loopback';
import { loadConvertText, loadSimplifyText } from './convert-text';

type Pass = Loopback['pass'];

const PATH = '/api/v1/suggest';

const Answer = z.looseObject({ suggestions: z.array(z.looseObject({ text: z.string(), lang: z.string() })) });

/** What is typed on a Traditional page is looked for in Simplified characters, and what is suggested comes back in Traditional ones. */
export function suggestInTraditional(pass: Pass): Pass {
  return async (target, headers) => {
    const { pathname, searchParams: asked } = new URL(target, 'http://newsroom');
    if (pathname !== PATH || asked.get('lang') !== 'zh-hant') return pass(target, headers);
    const simplify = await loadSimplifyText();
    asked.set('lang', 'zh');
    for (const [name, value] of [...asked]) asked.set(name, simplify(value));
    const answer = await pass(`${PATH}?${asked}`, headers);
    return answer.status === 200 ? { ...answer, body: await inTraditional(answer.body) } : answer;
  };
}

async function inTraditional(body: Buffer): Promise<Buffer> {
  const convert = await loadConvertText();
  const { suggestions, ...rest } = Answer.parse(JSON.parse(body.toString('utf8')));
  const converted = suggestions.map((suggestion) =>
    suggestion.lang.startsWith('zh') ? { ...suggestion, text: convert(suggestion.text), lang: 'zh-Hant' } : suggestion,
  );
  return Buffer.from(JSON.stringify({ ...rest, suggestions: converted }));
}
