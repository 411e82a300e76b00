import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Desk } from './desk';
import { percentile } from './percentile';

/** How long it took until a batch was acknowledged, in milliseconds. */
export interface Typing {
  readonly p50: number;
  readonly p95: number;
  readonly batches: number;
}

const Created = z.object({ editions: z.object({ zh: z.uuid() }) });
const Version = z.object({ version: z.int() });

const SECONDS = 10;
// Somebody who types quickly sends a batch about five times a second.
const BETWEEN_BATCHES_MS = 200;
// The blank document: title, standfirst and one paragraph, all empty.
const END_OF_BLANK = 6;
// One of the sample newsroom's.
const SECTION = 'news';
const PARAGRAPHS = 60;
const WORDS = '病房里的灯还亮着，护士站的钟走到了三点。'.repeat(4);

function insertion(at: number, content: unknown): unknown {
  return { stepType: 'replace', from: at, to: at, slice: { content } };
}

/** An article of some 5,000 characters to type in. */
async function newEdition(desk: Desk): Promise<string> {
  const created = await desk.post('/api/commands/create-article', { direction: 'zh-en', section: SECTION });
  const { zh } = Created.parse(created).editions;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => ({ type: 'paragraph', content: [{ type: 'text', text: WORDS }] }));
  const { version } = Version.parse(await desk.get(`/api/editions/${zh}`));
  const batch = { clientId: randomUUID(), seq: 1, version, steps: [insertion(END_OF_BLANK, paragraphs)] };
  await desk.post(`/api/editions/${zh}/batches`, batch);
  return zh;
}

/** One person types until the time is over; every acknowledgement is timed. */
async function type(desk: Desk, edition: string, times: number[]): Promise<void> {
  const clientId = randomUUID();
  let { version } = Version.parse(await desk.get(`/api/editions/${edition}`));
  await pause(Math.random() * BETWEEN_BATCHES_MS);
  const until = performance.now() + SECONDS * 1000;
  for (let seq = 1; performance.now() < until; seq += 1) {
    const sent = performance.now();
    const saved = await desk.post(`/api/editions/${edition}/batches`, {
      clientId,
      seq,
      version,
      steps: [insertion(1, [{ type: 'text', text: '灯' }])],
    });
    times.push(performance.now() - sent);
    version = Version.parse(saved).version;
    await pause(BETWEEN_BATCHES_MS);
  }
}

/** `writers` people at once, spread over `editions` texts. */
export async function measureTyping(desk: Desk, { writers, editions }: { writers: number; editions: number }): Promise<Typing> {
  const texts: string[] = [];
  for (let n = 0; n < editions; n += 1) texts.push(await newEdition(desk));
  const times: number[] = [];
  await Promise.all(Array.from({ length: writers }, (_, n) => type(desk, texts[n % texts.length] ?? '', times)));
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), batches: times.length };
}
