import type { APIRequestContext } from '@playwright/test';
import { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { z } from 'zod';
import { proseSchema } from '@/domain/prose/schema';
import { expect } from './e2e';

const Opened = z.object({ value: z.object({ version: z.int(), doc: z.unknown() }) });
const Created = z.object({ value: z.object({ articleId: z.uuid(), editions: z.object({ zh: z.uuid(), en: z.uuid() }) }) });

type Page = { request: APIRequestContext; origin: string };

/** Begins an article as the person who is signed in, who has to be a writer. */
export async function createArticle({ request, origin }: Page, direction: 'zh-en' | 'en-zh') {
  const answer = await request.post('/api/commands/create-article', { headers: { origin }, data: { direction, section: 'news' } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return Created.parse(await answer.json()).value;
}

/** Changes a text as its editor would, from another desk: `change` gets a transform at the head. */
export async function writeByHand({ request, origin }: Page, editionId: string, change: (transform: Transform) => void): Promise<void> {
  const opened = Opened.parse(await (await request.get(`/api/editions/${editionId}`)).json()).value;
  const transform = new Transform(Node.fromJSON(proseSchema, opened.doc));
  change(transform);
  const data = {
    clientId: crypto.randomUUID(),
    seq: 1,
    version: opened.version,
    steps: transform.steps.map((step): unknown => step.toJSON()),
  };
  const answer = await request.post(`/api/editions/${editionId}/batches`, { headers: { origin }, data });
  expect(answer.ok(), await answer.text()).toBe(true);
}
