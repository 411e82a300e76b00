import { describe, expect, it } from 'vitest';
import { release } from '@/commands/release';
import { saveChecks } from '@/commands/save-checks';
import { findCheckSettings } from '@/db/check-settings';
import { appDatabase } from '@/db/database';
import { findArticle } from '@/db/views/desk/find-article';
import { findChecks } from '@/db/views/desk/find-checks';
import { findDossier } from '@/db/views/desk/find-dossier';
import { accepted, liveArticle, office, reword, signEverything } from '@/tests/support/article-in-review';
import { MAGNITUDE, pairWithBlocker, waive } from '@/tests/support/article-with-blocker';
import { emptyArticle } from '@/tests/support/couplet-article';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, publisher } = people;

async function decide(severity: 'block' | 'style'): Promise<void> {
  const { version, office: before } = await findCheckSettings(appDatabase());
  const switches = { ...before.switches, [MAGNITUDE.code]: { severity } };
  await accepted(saveChecks(publisher, { seen: version, office: { ...before, switches } }));
}

describe('the approval form', () => {
  it('is empty before an article was sent to review', async () => {
    expect(await findDossier(writer, await emptyArticle(database, writer))).toBeNull();
  });

  it('names who wrote, who signed and who waived what, as long as nothing is released by the settings of today', async () => {
    const pair = await pairWithBlocker(database, people);
    await accepted(waive(chinese, pair));
    const dossier = await findDossier(writer, pair.articleId);
    expect(dossier?.authors).toEqual({ zh: [writer.id], en: [translator.id] });
    expect(dossier?.checked.releasedAt).toBeNull();
    expect(dossier?.checked.findings).toMatchObject([
      { code: MAGNITUDE.code, severity: 'block', beginnings: { zh: MAGNITUDE.zh }, waiver: { by: chinese.id } },
    ]);
    expect(dossier?.record?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps what the checks said when the pair was released, whatever the settings say later', async () => {
    const pair = await pairWithBlocker(database, people);
    await accepted(waive(chinese, pair, '数字与卫健委年报一致'));
    await signEverything(pair, people);
    await accepted(release(publisher, { articleId: pair.articleId, pairId: pair.id, seen: pair.hash }));
    await decide('style');
    const dossier = await findDossier(writer, pair.articleId);
    await decide('block');
    expect(dossier?.checked.releasedAt).toBeInstanceOf(Date);
    expect(dossier?.checked.findings).toMatchObject([{ severity: 'block', waiver: { reason: '数字与卫健委年报一致' } }]);
    expect(dossier?.signOffs.map(({ kind }) => kind)).toEqual(['language:zh', 'language:en', 'fidelity', 'final']);
    expect(dossier?.released).toMatchObject([{ seq: 1, by: publisher.id, withdrawal: null }]);
  });
});

describe('the page of an article', () => {
  it('counts the open findings of the texts as they stand', async () => {
    const { articleId } = await liveArticle(database, people);
    const none = { block: 0, look: 0, style: 0, both: 0 };
    expect((await findArticle(writer, articleId))?.findings).toEqual({ zh: none, en: none });
    await reword({ articleId, locale: 'zh', by: writer }, 2, MAGNITUDE.zh);
    await reword({ articleId, locale: 'en', by: translator }, 2, MAGNITUDE.en);
    expect((await findArticle(writer, articleId))?.findings).toMatchObject({ zh: { block: 1, both: 1 }, en: { block: 1, both: 1 } });
  });
});

describe('the page of the checks', () => {
  it('tells everybody who changed what, the newest first, and lets those change it who decide', async () => {
    const { version, office: before } = await findCheckSettings(appDatabase());
    await accepted(
      saveChecks(publisher, { seen: version, office: { ...before, english: 'british', switches: { 'zh/space': { on: false } } } }),
    );
    const seen = await findChecks(writer);
    expect(seen).toMatchObject({ version: version + 1, mayChange: false });
    expect(seen?.history[0]).toMatchObject({ version: version + 1, style: ['english'] });
    expect(seen?.history[0]?.codes).toContain('zh/space');
    expect((await findChecks(people.stranger))?.mayChange).toBe(true);
    expect(await findChecks({ id: 'nobody', roles: [] })).toBeNull();
  });
});
