import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET } from '@/app/api/inspections/[id]/report/route';
import { startInspection } from '@/commands/start-inspection';
import type { PlacedFinding } from '@/domain/checks/checked-article';
import { accepted, liveArticle, office } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';
import { carryOut } from '@/tests/support/inspection';
import { asked, signedIn } from '@/tests/support/signed-in';

const database = await testDatabase();
const people = await office(database);
const pair = await liveArticle(database, people);
const { cookie } = await signedIn('translator:zh-en');

const finding: PlacedFinding = {
  code: 'layout/picture-missing',
  severity: 'look',
  zh: [0, 2],
  en: null,
  values: { side: 'en' },
  fix: null,
  row: null,
  passages: { zh: pair.zh?.passages[0]?.id ?? null, en: null },
};

async function inspectOnce(): Promise<string> {
  const { inspectionId } = await accepted(startInspection('operator'));
  await accepted(carryOut(inspectionId, { read: async () => [finding] }));
  return inspectionId;
}

const earlier = await inspectOnce();
const last = await inspectOnce();

function report(id: string, query: string, sent: { cookie?: string } = { cookie }): Promise<Response> {
  return GET(asked(`/api/inspections/${id}/report?${query}`, sent), { params: Promise.resolve({ id }) });
}

async function refusal(response: Response): Promise<[number, string]> {
  return [response.status, z.object({ refusal: z.string() }).parse(await response.json()).refusal];
}

describe('GET /api/inspections/<id>/report', () => {
  it('gives everybody at the desk the report as CSV, in the language that is asked for', async () => {
    const response = await report(last, 'format=csv&lang=zh');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="inspection-\d{4}-\d\d-\d\d\.csv"$/);
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('稿件,负责人,检查项目');
    expect(lines[1]).toMatch(/^对联,.*\/zh\/desk\/articles\//);
    const english = await (await report(last, 'format=csv&lang=en')).text();
    expect(english).toContain('Article,Owner,Check');
    expect(english).toMatch(/\r\nA couplet,.*\/en\/desk\/articles\//);
  });

  it('gives it as a workbook', async () => {
    const response = await report(last, 'format=xlsx&lang=en');
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('gives that of an inspection before the last one too', async () => {
    expect((await report(earlier, 'format=csv&lang=en')).status).toBe(200);
  });

  it('is refused without a session, and to somebody without a role', async () => {
    expect(await refusal(await report(last, 'format=csv&lang=en', {}))).toEqual([401, 'not-signed-in']);
    const nobody = await signedIn();
    expect(await refusal(await report(last, 'format=csv&lang=en', nobody))).toEqual([401, 'not-signed-in']);
  });

  it.each(['', 'format=csv', 'lang=en', 'format=pdf&lang=en', 'format=csv&lang=fr', 'format=csv&lang=en&lang='])(
    'refuses what it does not understand: «%s»',
    async (query) => {
      expect(await refusal(await report(last, query))).toEqual([400, 'malformed']);
    },
  );

  it.each([crypto.randomUUID(), 'last', "'; DROP TABLE inspections", '\u0000'])('knows no inspection «%s»', async (id) => {
    expect(await refusal(await report(id, 'format=csv&lang=en'))).toEqual([404, 'not-found']);
  });

  it('knows none that has not ended', async () => {
    const { inspectionId } = await accepted(startInspection('operator'));
    expect(await refusal(await report(inspectionId, 'format=csv&lang=en'))).toEqual([404, 'not-found']);
  });
});
