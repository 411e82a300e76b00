import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GET as readTerms } from '@/app/api/terms/route';
import { importTerms } from '@/commands/import-terms';
import { retireConcept } from '@/commands/retire-concept';
import { SaveConcept, saveConcept } from '@/commands/save-concept';
import { appDatabase } from '@/db/database';
import { findConcept, findTermIndex, listTerms } from '@/db/terms';
import { findConceptPage } from '@/db/views/desk/find-concept-page';
import { CONCEPTS_A_PAGE, listConcepts } from '@/db/views/desk/list-concepts';
import { listNamesakes } from '@/db/views/desk/list-namesakes';
import { checkPair } from '@/domain/checks/check-pair';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import type { Form, FormStatus } from '@/domain/terms/concept';
import { csvOfConcepts } from '@/exchange/term-csv';
import { somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';
import { signedIn } from '@/tests/support/signed-in';

const database = await testDatabase();
const keeper = await somebody(database, 'reviewer:en');
const writer = await somebody(database, 'writer');
const nobody = await somebody(database);

let count = 0;
/** A name that no other test has. */
function fresh(): string {
  count += 1;
  return `${count}`;
}

function form(locale: Form['locale'], text: string, status: FormStatus = 'approved'): Form {
  return { locale, text, status };
}

function aTerm(name = fresh(), more: readonly Form[] = []): SaveConcept {
  return { id: null, seen: 0, kind: 'term', note: '', forms: [form('zh', `术语${name}`), form('en', `term ${name}`), ...more] };
}

async function saved(input = aTerm()): Promise<{ id: string; version: number }> {
  const result = await saveConcept(keeper, input);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const trial = (text: string) => importTerms(keeper, { bytes: bytes(text), carryOut: null });

async function imported(text: string, leaveOut = false) {
  const tried = await trial(text);
  if (!tried.ok) throw new Error(tried.refusal);
  return importTerms(keeper, { bytes: bytes(text), carryOut: { seen: tried.value.version, leaveOut } });
}

describe('a form without anything to read in it', () => {
  const invisible = ['\u200b', '\u2060', '\ufeff', '\u3000\u200d'];

  test.each(invisible)('is declined by the desk: %j', (text) => {
    expect(SaveConcept.safeParse(aTerm(fresh(), [form('en', text, 'allowed')])).success).toBe(false);
    expect(SaveConcept.safeParse({ ...aTerm(), forms: [form('zh', text), form('en', text)] }).success).toBe(false);
  });

  test.each(invisible)('is declined by the database: %j', async (text) => {
    const { id } = await saved();
    const added = database.owner`INSERT INTO concept_forms (concept_id, place, kind, locale, status, text) VALUES (${id}, 9, 'term', 'en', 'allowed', ${text})`;
    await expect(added).rejects.toThrow('forms_are_readable');
  });

  test('is a fault of the row that has it in a file', async () => {
    const tried = await trial(`zh,en\n\u200b,term ${fresh()}`);
    expect(tried).toMatchObject({ ok: true, value: { faults: [{ line: 2, reason: 'form-unreadable' }] } });
  });
});

describe('save-concept', () => {
  test('is for those who keep the term base', async () => {
    expect(await saveConcept(writer, aTerm())).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('adds a concept, with who did it', async () => {
    const input = aTerm();
    const { id } = await saved(input);
    expect(await findConcept(appDatabase(), id)).toMatchObject({ version: 1, kind: 'term', retired: false, forms: input.forms });
    const recorded = await database.owner`SELECT version, "by", retired FROM concept_revisions WHERE concept_id = ${id}`;
    expect([...recorded]).toEqual([{ version: 1, by: keeper.id, retired: false }]);
  });

  test('changes what was on the screen, and keeps what it was', async () => {
    const input = aTerm();
    const { id } = await saved(input);
    const changed = await saveConcept(keeper, { ...input, id, seen: 1, forms: [...input.forms, form('en', `wrong ${id}`, 'forbidden')] });
    expect(changed).toEqual({ ok: true, value: { id, version: 2 } });
    const before = await database.owner`SELECT forms FROM concept_revisions WHERE concept_id = ${id} AND version = 1`;
    expect(before[0]?.forms).toEqual(input.forms);
  });

  test('is refused for a concept that was changed since it was read', async () => {
    const input = aTerm();
    const { id } = await saved(input);
    await saved({ ...input, id, seen: 1, note: 'seen by somebody else' });
    expect(await saveConcept(keeper, { ...input, id, seen: 1 })).toEqual({ ok: false, refusal: 'changed-since-read' });
  });

  test('is refused for a concept that there is not', async () => {
    expect(await saveConcept(keeper, { ...aTerm(), id: crypto.randomUUID(), seen: 1 })).toEqual({ ok: false, refusal: 'not-found' });
  });

  test('is refused for an approved form that another concept of the kind has, whatever its capitals', async () => {
    const name = fresh();
    await saved(aTerm(name));
    const second = aTerm();
    const taken = { ...second, forms: [form('zh', `别的${name}`), form('en', `TERM ${name}`)] };
    expect(await saveConcept(keeper, taken)).toEqual({ ok: false, refusal: 'form-taken' });
    expect(await saveConcept(keeper, { ...taken, kind: 'title' })).toMatchObject({ ok: true });
  });

  test('lets one of two people take a name at once', async () => {
    const name = fresh();
    const both = await Promise.all([saveConcept(keeper, aTerm(name)), saveConcept(keeper, aTerm(name))]);
    expect(both.map((result) => (result.ok ? 'saved' : result.refusal)).sort()).toEqual(['form-taken', 'saved']);
  });

  test.each([
    ['no Chinese form', [form('en', 'x')]],
    ['no English form', [form('zh', '字')]],
    ['a form twice', [form('zh', '字'), form('en', 'x'), form('en', 'x', 'forbidden')]],
    ['an empty form', [form('zh', ' '), form('en', 'x')]],
  ])('takes no concept with %s', (_, forms) => {
    expect(SaveConcept.safeParse({ ...aTerm(), forms }).success).toBe(false);
  });

  test('cannot be undone in the database', async () => {
    const { id } = await saved();
    await expect(database.owner`DELETE FROM concept_revisions WHERE concept_id = ${id}`).rejects.toThrow();
    await expect(database.owner`UPDATE concept_revisions SET note = 'x' WHERE concept_id = ${id}`).rejects.toThrow();
  });
});

describe('retire-concept', () => {
  test('is for those who keep the term base', async () => {
    const { id } = await saved();
    expect(await retireConcept(writer, { id, seen: 1 })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('takes a concept out of the lists, keeps it on record, and frees its names', async () => {
    const input = aTerm();
    const { id } = await saved(input);
    expect(await retireConcept(keeper, { id, seen: 1 })).toEqual({ ok: true, value: { version: 2 } });
    expect((await listTerms(appDatabase())).concepts.some((concept) => concept.id === id)).toBe(false);
    const page = await findConceptPage(writer, id);
    expect(page?.history.map(({ version, retired }) => [version, retired])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(await saveConcept(keeper, input)).toMatchObject({ ok: true });
  });

  test('is undone by saving the concept again', async () => {
    const input = aTerm();
    const { id } = await saved(input);
    await retireConcept(keeper, { id, seen: 1 });
    expect(await saveConcept(keeper, { ...input, id, seen: 2 })).toEqual({ ok: true, value: { id, version: 3 } });
    expect((await listTerms(appDatabase())).concepts.some((concept) => concept.id === id)).toBe(true);
  });

  test('is refused for one that was changed since it was read, was retired, or is not there', async () => {
    const input = aTerm();
    const { id } = await saved(input);
    await saved({ ...input, id, seen: 1, note: 'new' });
    expect(await retireConcept(keeper, { id, seen: 1 })).toEqual({ ok: false, refusal: 'changed-since-read' });
    await retireConcept(keeper, { id, seen: 2 });
    expect(await retireConcept(keeper, { id, seen: 3 })).toEqual({ ok: false, refusal: 'already-retired' });
    expect(await retireConcept(keeper, { id: crypto.randomUUID(), seen: 1 })).toEqual({ ok: false, refusal: 'not-found' });
  });
});

describe('import-terms', () => {
  test('is for those who keep the term base', async () => {
    expect(await importTerms(writer, { bytes: bytes('zh,en\n甲,a'), carryOut: null })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('tells what it would do and does nothing of it', async () => {
    const [one, two] = [fresh(), fresh()];
    await saved(aTerm(one));
    const before = await listTerms(appDatabase());
    const tried = await trial(`zh,en,en_forbidden\n术语${one},term ${one},\n术语${two},term ${two},bad ${two}\n,x,\n`);
    expect(tried).toMatchObject({
      ok: true,
      value: { added: 1, changed: 0, same: 1, faulty: 1, faults: [{ line: 4, reason: 'chinese-missing' }] },
    });
    expect(await listTerms(appDatabase())).toEqual(before);
  });

  test('adds, changes and leaves as they are', async () => {
    const [one, two, three] = [fresh(), fresh(), fresh()];
    await saved(aTerm(one));
    const { id } = await saved(aTerm(two));
    const result = await imported(
      `zh,en,en_forbidden\n术语${one},term ${one},\n术语${two},term ${two},bad ${two}\n术语${three},term ${three},\n`,
    );
    expect(result).toMatchObject({ ok: true, value: { added: 1, changed: 1, same: 1, faulty: 0 } });
    const changed = await findConcept(appDatabase(), id);
    expect(changed).toMatchObject({ version: 2, forms: [...aTerm(two).forms, form('en', `bad ${two}`, 'forbidden')] });
    const recorded = await database.owner`SELECT "by" FROM concept_revisions WHERE concept_id = ${id} AND version = 2`;
    expect(recorded[0]?.by).toBe(keeper.id);
  });

  test('knows a body by its name in a file that says no kinds', async () => {
    const name = fresh();
    await saved({ ...aTerm(name), kind: 'institution' });
    expect(await trial(`zh,en\n术语${name},term ${name}\n`)).toMatchObject({ ok: true, value: { added: 0, changed: 0, same: 1 } });
  });

  test('makes one concept of the rows with one Chinese form', async () => {
    const name = fresh();
    expect(await imported(`zh,en\n词${name},first ${name}\n词${name},second ${name}\n`)).toMatchObject({ ok: true, value: { added: 1 } });
    const [found] = (await listConcepts(writer, { search: `词${name}`, kind: null, locale: 'zh', from: null })).rows;
    const concept = found && (await findConcept(appDatabase(), found.id));
    expect(concept?.forms.map(({ text }) => text)).toEqual([`词${name}`, `first ${name}`, `second ${name}`]);
  });

  test('is refused with faults until they are left out by choice', async () => {
    const name = fresh();
    const file = `zh,en\n词${name},word ${name}\n,x\n`;
    expect(await imported(file)).toEqual({ ok: false, refusal: 'import-has-faults' });
    expect((await listNamesakes(writer, { text: `词${name}`, locale: 'zh', except: null })).length).toBe(0);
    expect(await imported(file, true)).toMatchObject({ ok: true, value: { added: 1, faulty: 1 } });
  });

  test('is refused when the term base changed since the trial', async () => {
    const file = `zh,en\n词${fresh()},word ${fresh()}\n`;
    const tried = await trial(file);
    await saved();
    const seen = tried.ok ? tried.value.version : 0;
    expect(await importTerms(keeper, { bytes: bytes(file), carryOut: { seen, leaveOut: false } })).toEqual({
      ok: false,
      refusal: 'changed-since-read',
    });
  });

  test('finds nothing to do in what was exported', async () => {
    await saved();
    const { concepts } = await listTerms(appDatabase());
    expect(await imported(csvOfConcepts(concepts))).toMatchObject({
      ok: true,
      value: { added: 0, changed: 0, same: concepts.length, faulty: 0 },
    });
  });

  test('lets two concepts exchange their names', async () => {
    const [one, two] = [fresh(), fresh()];
    const ids = [(await saved(aTerm(one))).id, (await saved(aTerm(two))).id];
    const file = `id,zh,en\n${ids[0]},术语${one},swap ${one}\n${ids[1]},术语${two},term ${one}\n`;
    expect(await imported(file)).toMatchObject({ ok: true, value: { changed: 2 } });
  });
});

describe('the list of concepts', () => {
  test('shows nothing to somebody without a place at the desk', async () => {
    expect(await listConcepts(nobody, { search: '', kind: null, locale: 'zh', from: null })).toEqual({
      rows: [],
      more: false,
      earlier: false,
    });
  });

  test('finds a part of any form in either language', async () => {
    const name = fresh();
    await saved(aTerm(name, [form('en', `Shunned-${name}-form`, 'forbidden')]));
    for (const search of [`语${name}`, `TERM ${name}`, `shunned-${name}`]) {
      const { rows } = await listConcepts(writer, { search, kind: null, locale: 'en', from: null });
      expect(rows.map(({ zh }) => zh)).toContain(`术语${name}`);
    }
  });

  test('goes on and back page by page and meets every concept once', async () => {
    const rows = Array.from({ length: CONCEPTS_A_PAGE + 10 }, (_, at) => `页${at},page ${at},place`);
    await imported(`zh,en,kind\n${rows.join('\n')}\n`);
    const asked = { search: '', kind: 'place' as const, locale: 'en' as const };
    const first = await listConcepts(writer, { ...asked, from: null });
    const second = await listConcepts(writer, { ...asked, from: { id: first.rows.at(-1)?.id ?? '', going: 'on' } });
    expect([first.more, first.earlier, second.more, second.earlier]).toEqual([true, false, false, true]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(rows.length);
    const back = await listConcepts(writer, { ...asked, from: { id: second.rows[0]?.id ?? '', going: 'back' } });
    expect(back.rows).toEqual(first.rows);
  });
});

describe('the term base', () => {
  test('is what the checks know, from the moment that it changes', async () => {
    const name = fresh();
    await saved(aTerm(name, [form('en', `blunder${name}`, 'forbidden')]));
    const pair = { zh: `这是术语${name}。`, en: `This is blunder${name}.` };
    const codes = async () =>
      checkPair(pair, { terms: (await findTermIndex()).index, office: DEFAULT_CHECKS, day: null }).map(({ code }) => code);
    expect(await codes()).toContain('terms/forbidden');
    const [found] = await listNamesakes(writer, { text: `BLUNDER${name}`, locale: 'en', except: null });
    await retireConcept(keeper, { id: found?.id ?? '', seen: 1 });
    expect(await codes()).not.toContain('terms/forbidden');
  });

  test('is sent to the browser once for each version', async () => {
    const { cookie } = await signedIn('writer');
    const get = (held?: string) =>
      readTerms(new Request('http://newsroom.example/api/terms', { headers: { cookie, ...(held && { 'if-none-match': held }) } }));
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    const { version } = z.object({ version: z.int() }).parse(await first.json());
    expect(tag).toBe(`"terms-${version}"`);
    expect((await get(tag)).status).toBe(304);
    await saved();
    expect((await get(tag)).status).toBe(200);
  });
});
