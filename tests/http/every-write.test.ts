import { glob } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GET as readLinks } from '@/app/api/articles/[id]/links/route';
import { POST as command } from '@/app/api/commands/[verb]/route';
import { VERBS } from '@/app/api/commands/verbs';
import { GET as readBatches, POST as saveBatch } from '@/app/api/editions/[id]/batches/route';
import { GET as readEdition } from '@/app/api/editions/[id]/route';
import { GET as readPicture } from '@/app/api/media/[id]/route';
import { POST as upload } from '@/app/api/media/route';
import { GET as exportTerms } from '@/app/api/terms/export/route';
import { GET as readNamesakes } from '@/app/api/terms/namesakes/route';
import { POST as importFile, GET as readTerms } from '@/app/api/terms/route';
import { startInspection } from '@/commands/start-inspection';
import { ROLES, type Role } from '@/domain/actor';
import { liveArticle, office, pairInReview, readyArticle, sign } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';
import { asked, posted, type SignedIn, signedIn } from '@/tests/support/signed-in';

const database = await testDatabase();
const people = await office(database);
const articleId = await readyArticle(database, people);
const pair = await pairInReview(articleId, people.writer);
const signOff = await sign(people.chinese, pair, 'language:zh');
const live = await liveArticle(database, people);
// With one at work already, nobody's asking sets another process to inspect.
await startInspection('operator');
const rows = await database.owner`
  WITH stored AS (INSERT INTO media (sha256, width, height, widths, original_name, uploaded_by)
    VALUES ('a picture', 480, 320, '{480}', 'a.png', ${people.writer.id}) RETURNING id)
  SELECT (SELECT id FROM editions WHERE article_id = ${articleId} AND locale = 'zh') AS zh,
         (SELECT id FROM editions WHERE article_id = ${articleId} AND locale = 'en') AS en,
         (SELECT id FROM revisions WHERE article_id = ${articleId} AND locale = 'zh' LIMIT 1) AS revision,
         (SELECT id FROM publications WHERE article_id = ${live.articleId}) AS publication, stored.id AS picture
  FROM stored`;
const { zh, en, revision, publication, picture } = z.record(z.string(), z.uuid()).parse(rows[0]);

const LINKING: Role[] = ['translator:zh-en', 'reviewer:fidelity'];
const REVIEWING: Role[] = ['reviewer:zh', 'reviewer:en', 'reviewer:fidelity', 'publisher'];
const WRITING: Role[] = ['writer', 'translator:zh-en', 'translator:en-zh', ...REVIEWING];
const KEEPING: Role[] = ['administrator', 'publisher'];
const inBoth = { zh: '名称', en: 'Name' };
const anEntry = { names: inBoth, about: { zh: '', en: '' } };
const anOffice = { name: inBoth, short: inBoth, address: inBoth };
const aFinding = { code: 'facts/number', values: {}, zh: [], en: [] };
const nobodyElses = { articleId, pairId: pair.id, seen: pair.hash };
const aLink = { articleId, linkId: crypto.randomUUID() };
const batch = {
  clientId: 'a-browser-tab',
  seq: 1,
  version: 0,
  steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '新' }] } }],
};

const bothForms = [
  { locale: 'zh', text: '对联', status: 'approved' },
  { locale: 'en', text: 'couplet', status: 'approved' },
];

type Write = { name: string; verb?: string; by: readonly Role[]; send: (sent: { cookie?: string; origin?: string }) => Promise<Response> };

function verb(name: string, by: readonly Role[], body: unknown, detail = ''): Write {
  const send: Write['send'] = (sent) =>
    command(posted(`/api/commands/${name}`, { ...sent, body }), { params: Promise.resolve({ verb: name }) });
  return { name: `${name}${detail}`, verb: name, by, send };
}

function edition(id: string | undefined, by: readonly Role[], name: string): Write {
  const params = Promise.resolve({ id: `${id}` });
  return { name, by, send: (sent) => saveBatch(posted(`/api/editions/${id}/batches`, { ...sent, body: batch }), { params }) };
}

/** Every write there is, on an article that somebody else wrote, with the roles that may ask for it. */
const WRITES: readonly Write[] = [
  verb('announce-revision', ['publisher'], { articleId: live.articleId, publicationId: publication }),
  verb('change-contributor', KEEPING, { slug: 'nobody', seen: anEntry, ...anEntry }),
  verb('change-facts', ['writer', 'publisher'], { articleId, facts: { eventDate: '2026-11-22' } }),
  verb('change-office', KEEPING, { seen: anOffice, office: anOffice }),
  verb('change-roles', ['administrator'], { personId: people.stranger.id, roles: ['administrator'] }),
  verb('change-site', KEEPING, { seen: 0, settings: {} }),
  verb('confirm-links', LINKING, { articleId, confirm: [{ linkId: aLink.linkId, seen: { zh: [], en: [] } }] }),
  verb('create-article', ['writer'], { direction: 'zh-en', section: 'news' }),
  verb('delete-section', KEEPING, { slug: 'nothing', seen: inBoth }),
  verb('delete-webhook', ['administrator'], { id: crypto.randomUUID() }),
  verb('delete-tag', KEEPING, { slug: 'nothing', seen: inBoth }),
  verb('finish-task', ROLES, { taskId: crypto.randomUUID() }),
  verb('invite', ['administrator'], { email: 'new@couplet.example', roles: ['writer'] }),
  verb('join-passages', LINKING, { articleId, zh: ['nothing'], en: ['nothing'] }),
  verb('mark-added', LINKING, { articleId, passageId: 'nothing', seen: '' }),
  verb('mark-left-out', LINKING, { articleId, passageId: 'nothing', seen: '' }),
  verb('merge-contributors', KEEPING, { slug: 'nobody', into: 'none', seen: { slug: inBoth, into: inBoth } }),
  verb('merge-tags', KEEPING, { slug: 'nothing', into: 'none', seen: { slug: inBoth, into: inBoth } }),
  verb('order-sections', KEEPING, { seen: ['nothing'], slugs: ['nothing'] }),
  verb('part-passages', LINKING, aLink),
  verb('release', ['publisher'], nobodyElses),
  verb('request-changes', REVIEWING, { articleId, pairId: pair.id, reason: '', passages: [] }),
  verb('restore-revision', ['writer', 'reviewer:zh'], { revisionId: revision }),
  verb('retire-concept', REVIEWING, { id: crypto.randomUUID(), seen: 1 }),
  verb('set-embargo', ['writer', 'publisher'], { articleId, until: null, seen: null }),
  verb('save-checks', ['administrator', 'publisher'], { seen: 0, office: {} }),
  verb('save-concept', REVIEWING, { id: crypto.randomUUID(), seen: 1, kind: 'term', note: '', forms: bothForms }),
  verb('save-section', KEEPING, { slug: 'nothing', seen: anEntry, ...anEntry }),
  verb('repeat-delivery', ['administrator'], { id: crypto.randomUUID() }),
  verb('save-webhook', ['administrator'], {
    id: crypto.randomUUID(),
    address: 'https://example.org/',
    events: ['published'],
    active: true,
  }),
  verb('save-tag', KEEPING, { slug: 'nothing', seen: inBoth, names: inBoth }),
  verb('send-to-review', ['writer', 'translator:zh-en', 'publisher'], { articleId }),
  verb('set-policy', ['publisher'], { articleId, policy: { review: 'standard', release: { mode: 'together' } } }),
  verb('sign-off', ['reviewer:zh'], { ...nobodyElses, kind: 'language:zh' }, ' language:zh'),
  verb('sign-off', ['reviewer:en'], { ...nobodyElses, kind: 'language:en' }, ' language:en'),
  verb('sign-off', ['reviewer:fidelity'], { ...nobodyElses, kind: 'fidelity' }, ' fidelity'),
  verb('sign-off', ['publisher'], { ...nobodyElses, kind: 'final' }, ' final'),
  verb('sign-off', ['publisher'], { ...nobodyElses, kind: 'emergency' }, ' emergency'),
  verb('start-inspection', ['administrator', 'publisher'], {}),
  verb('start-passages', ['translator:zh-en', 'reviewer:en'], { articleId, sourceIds: ['nothing'] }),
  verb('unlink-passages', LINKING, aLink),
  verb('waive-finding', WRITING, { articleId, seen: aFinding, reason: '数字无误，已核对' }),
  verb('withdraw-publication', ['publisher'], { articleId: live.articleId, publicationId: publication, notice: { zh: '', en: '' } }),
  verb('withdraw-revision-notice', ['publisher'], { articleId: live.articleId, publicationId: publication }),
  verb('withdraw-sign-off', [], { articleId, signOffId: signOff.ok ? signOff.value.signOffId : '' }),
  verb('withdraw-waiver', WRITING, { articleId, waiverId: crypto.randomUUID() }),
  edition(zh, ['writer', 'reviewer:zh'], 'a batch for the source'),
  edition(en, ['translator:zh-en', 'reviewer:en'], 'a batch for the translation'),
  { name: 'a term file', by: REVIEWING, send: (sent) => importFile(posted('/api/terms', { ...sent, body: new FormData() })) },
  {
    name: 'a picture',
    by: ['administrator', 'writer', 'translator:zh-en', 'translator:en-zh', 'reviewer:zh', 'reviewer:en', 'publisher'],
    send: (sent) => upload(posted('/api/media', { ...sent, body: new FormData() })),
  },
];

const kinds: Partial<Record<Role, SignedIn>> = {};
beforeAll(async () => {
  for (const role of ROLES) kinds[role] = await signedIn(role);
});

/** The code that an answer refuses with; «done» when it does not. */
const refusal = async (response: Response) => z.object({ refusal: z.string().default('done') }).parse(await response.json()).refusal;

test('every verb has a place in this list', () => {
  expect([...new Set(WRITES.flatMap(({ verb: name }) => name ?? []))].sort()).toEqual(Object.keys(VERBS).sort());
});

/** What these files let the public do. A new one belongs here, and its verbs in a test that tries them as everybody. */
const ROUTES: Record<string, string[]> = {
  'articles/[id]/links': ['GET'],
  'articles/[id]/wechat': ['GET'],
  'auth/[...all]': ['POST'],
  'commands/[verb]': ['POST'],
  'editions/[id]': ['GET'],
  'editions/[id]/batches': ['GET', 'POST'],
  'inspections/[id]/report': ['GET'],
  invitations: ['POST'],
  media: ['POST'],
  'media/[id]': ['GET'],
  terms: ['GET', 'POST'],
  'terms/export': ['GET'],
  'terms/namesakes': ['GET'],
  v1: ['GET', 'OPTIONS'],
  'v1/articles': ['GET', 'OPTIONS'],
  'v1/articles/[id]': ['GET', 'OPTIONS'],
  'v1/articles/[id]/pair': ['GET', 'OPTIONS'],
  'v1/openapi.json': ['GET', 'OPTIONS'],
  'v1/people': ['GET', 'OPTIONS'],
  'v1/sections': ['GET', 'OPTIONS'],
  'v1/suggest': ['GET', 'OPTIONS'],
  'v1/tags': ['GET', 'OPTIONS'],
};

test('every way into the newsroom over HTTP is known', async () => {
  const found: Record<string, string[]> = {};
  for await (const file of glob('app/api/**/route.ts')) {
    const methods = Object.keys(await import(/* @vite-ignore */ pathToFileURL(file).href));
    found[file.replace(/^app\/api\/|\/route\.ts$/g, '')] = methods.filter((name) => /^[A-Z]+$/.test(name)).sort();
  }
  expect(found).toEqual(ROUTES);
});

describe.each(WRITES)('$name', ({ by, send }) => {
  test('is refused to nobody in particular', async () => {
    const response = await send({});
    expect([response.status, await refusal(response)]).toEqual([401, 'not-signed-in']);
  });

  test('is refused with a session that nobody opened', async () => {
    const response = await send({ cookie: 'couplet.session_token=forged.signature' });
    expect([response.status, await refusal(response)]).toEqual([401, 'not-signed-in']);
  });

  test.each(ROLES.filter((role) => !by.includes(role)))('is refused to a person who is %s only', async (role) => {
    const response = await send({ cookie: kinds[role]?.cookie });
    expect([response.status, await refusal(response)]).toEqual([403, 'not-allowed']);
  });

  test.each(by)('is not refused to a person for being %s', async (role) => {
    const response = await send({ cookie: kinds[role]?.cookie });
    expect(await refusal(response)).not.toMatch(/^not-(allowed|signed-in)$/);
  });

  test('is refused from the page of another site', async () => {
    const response = await send({ cookie: kinds[by[0] ?? 'writer']?.cookie, origin: 'https://elsewhere.example' });
    expect([response.status, await refusal(response)]).toEqual([403, 'not-allowed']);
  });
});

describe('what is written at the desk', () => {
  const id = (value: string | undefined) => ({ params: Promise.resolve({ id: `${value}` }) });

  test.each([
    ['the links of an article', (cookie?: string) => readLinks(asked('/links', { cookie }), id(articleId))],
    ['an edition', (cookie?: string) => readEdition(asked('/edition', { cookie }), id(zh))],
    ['the log of an edition', (cookie?: string) => readBatches(asked('/batches?after=0', { cookie }), id(zh))],
    ['the term base', (cookie?: string) => readTerms(asked('/terms', { cookie }))],
    ['the term base as a file', (cookie?: string) => exportTerms(asked('/terms/export', { cookie }))],
    ['who is called so', (cookie?: string) => readNamesakes(asked('/terms/namesakes?text=%E5%AF%B9%E8%81%94&lang=zh', { cookie }))],
    ['what a picture is', (cookie?: string) => readPicture(asked('/media', { cookie }), id(picture))],
  ])('%s is read with a session only', async (_, read) => {
    const [stranger, colleague] = [await read(), await read(kinds.publisher?.cookie)];
    expect([stranger.status, colleague.status]).toEqual([401, 200]);
  });
});
