import { describe, expect, test } from 'vitest';
import { ChangeOffice, changeOffice } from '@/commands/change-office';
import { ChangeSite, changeSite } from '@/commands/change-site';
import { appDatabase } from '@/db/database';
import { findOffice } from '@/db/office';
import { findSiteSettings } from '@/db/site-settings';
import { findSite } from '@/db/views/desk/find-site';
import { listSiteRecord } from '@/db/views/desk/list-site-record';
import { DEFAULT_SITE, type SiteSettings } from '@/domain/site/site-settings';
import { emptyArticle, somebody } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const administrator = await somebody(database, 'administrator');
const writer = await somebody(database, 'writer');
const nobody = await somebody(database);

/** How often every reader page was dropped. */
async function everythingDropped(): Promise<number> {
  const rows = await database.owner`SELECT count(*)::integer AS count FROM reader_changes WHERE topics @> '{*}'`;
  return Number(rows[0]?.count);
}

const seen = async () => (await findSiteSettings(appDatabase())).version;
const line = (text: string): SiteSettings['footer'] => [{ zh: `${text}（中文）`, en: text }];

async function refusalOf(settings: SiteSettings) {
  const result = await changeSite(administrator, { seen: await seen(), settings });
  return result.ok ? 'done' : result.refusal;
}

describe('change-site', () => {
  test('is for publishers and administrators', async () => {
    const settings = { ...DEFAULT_SITE, footer: line('a stranger’s') };
    expect(await changeSite(writer, { seen: await seen(), settings })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('changes what stands around every reader page, drops all of them, and stays on record', async () => {
    const [before, version] = [await everythingDropped(), await seen()];
    const settings = { ...DEFAULT_SITE, footer: line('emergency ward'), icp: '临ICP备2026000001号' };
    expect(await changeSite(administrator, { seen: version, settings })).toEqual({ ok: true, value: { version: version + 1 } });
    expect((await findSite(writer))?.settings).toEqual(settings);
    expect(await everythingDropped()).toBe(before + 1);
    const [last] = await listSiteRecord(writer, 'site');
    expect(last?.what).toEqual({ did: 'change-site', parts: ['footer', 'icp'] });
  });

  test('is refused for settings that were changed since they were read', async () => {
    const version = await seen();
    await changeSite(administrator, { seen: version, settings: { ...DEFAULT_SITE, footer: line('first') } });
    const late = await changeSite(administrator, { seen: version, settings: { ...DEFAULT_SITE, footer: line('second') } });
    expect(late).toEqual({ ok: false, refusal: 'changed-since-read' });
  });

  test('makes no version where nothing differs', async () => {
    const { version, settings } = await findSiteSettings(appDatabase());
    expect(await changeSite(administrator, { seen: version, settings })).toEqual({ ok: true, value: { version } });
  });

  test('is refused for pictures, sections and pages that there are not', async () => {
    const label = { zh: '某处', en: 'Somewhere' };
    const nothing = crypto.randomUUID();
    expect(await refusalOf({ ...DEFAULT_SITE, logo: nothing })).toBe('picture-missing');
    expect(await refusalOf({ ...DEFAULT_SITE, badges: [{ media: nothing, name: label, href: '' }] })).toBe('picture-missing');
    const leading = (target: SiteSettings['navigation'][number]['target']) =>
      refusalOf({ ...DEFAULT_SITE, navigation: [{ label, target }] });
    expect(await leading({ to: 'section', slug: 'nothing' })).toBe('navigation-leads-nowhere');
    expect(await leading({ to: 'page', articleId: nothing })).toBe('navigation-leads-nowhere');
    const articleId = await emptyArticle(database, writer);
    expect(await leading({ to: 'page', articleId })).toBe('done');
    expect(await leading({ to: 'section', slug: 'news' })).toBe('done');
    expect(await leading({ to: 'address', zh: 'https://couplet.example/', en: 'https://couplet.example/en' })).toBe('done');
  });

  test.each([
    ['a line in one language', { footer: [{ zh: '只有中文', en: '' }] }],
    ['an address that runs a script', { badges: [{ media: crypto.randomUUID(), name: { zh: '一', en: 'One' }, href: 'javascript:1' }] }],
    ['something unknown', { colour: 'red' }],
  ])('takes no settings with %s', (_, change) => {
    expect(ChangeSite.safeParse({ seen: 1, settings: { ...DEFAULT_SITE, ...change } }).success).toBe(false);
  });

  test('cannot be undone or gone round in the database', async () => {
    const version = (await seen()) + 1;
    await expect(database.app`DELETE FROM site_settings`).rejects.toThrow();
    await expect(database.owner`UPDATE site_settings SET settings = '{}'`).rejects.toThrow();
    const byWriter = database.app`INSERT INTO site_settings (version, settings, "by") VALUES (${version}, '{}', ${writer.id})`;
    await expect(byWriter).rejects.toThrow('does not decide about the site');
    const ahead = database.app`INSERT INTO site_settings (version, settings, "by") VALUES (${version + 1}, '{}', ${administrator.id})`;
    await expect(ahead).rejects.toThrow('do not follow');
  });
});

describe('change-office', () => {
  const named = (name: string) => ({
    name: { zh: `${name}医院`, en: `${name} Hospital` },
    short: { zh: '医院', en: 'Hospital' },
    address: { zh: '', en: '' },
  });

  test('is for publishers and administrators', async () => {
    const before = await findOffice(appDatabase());
    expect(await changeOffice(writer, { seen: before, office: named('Stranger') })).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('renames the institution on every reader page, and stays on record', async () => {
    const [before, dropped] = [await findOffice(appDatabase()), await everythingDropped()];
    const office = { ...named('Lakeside'), address: before.address };
    expect(await changeOffice(administrator, { seen: before, office })).toEqual({ ok: true, value: null });
    expect((await findSite(writer))?.office).toEqual(office);
    expect(await everythingDropped()).toBe(dropped + 1);
    const [last] = await listSiteRecord(writer, 'site');
    expect(last?.what).toEqual({ did: 'change-office', parts: ['name', 'short'] });
  });

  test('is refused for names that were changed since they were read', async () => {
    const before = await findOffice(appDatabase());
    await changeOffice(administrator, { seen: before, office: named('First') });
    expect(await changeOffice(administrator, { seen: before, office: named('Second') })).toEqual({
      ok: false,
      refusal: 'changed-since-read',
    });
  });

  test.each([
    ['no English name', { ...named('x'), name: { zh: '医院', en: ' ' } }],
    ['an address in one language', { ...named('x'), address: { zh: '望湖路18号', en: '' } }],
  ])('takes no office with %s', (_, office) => {
    expect(ChangeOffice.safeParse({ seen: named('x'), office }).success).toBe(false);
  });
});

test('somebody without a place at the desk sees nothing of the site’s settings', async () => {
  expect(await findSite(nobody)).toBeNull();
  expect(await listSiteRecord(nobody, 'site')).toEqual([]);
});

test('the record of the site cannot be changed', async () => {
  await expect(database.app`DELETE FROM site_events`).rejects.toThrow();
  await expect(database.owner`UPDATE site_events SET what = '{}'`).rejects.toThrow();
});
