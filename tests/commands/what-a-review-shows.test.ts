import { describe, expect, it } from 'vitest';
import { changeFacts } from '@/commands/change-facts';
import { requestChanges } from '@/commands/request-changes';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { appDatabase } from '@/db/database';
import { findLivePublication } from '@/db/publications';
import { findRequestedChanges } from '@/db/views/desk/find-requested-changes';
import { findReview } from '@/db/views/desk/find-review';
import { accepted, liveArticle, office, pairInReview, readyArticle, reword, sign } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);
const { writer, translator, chinese, publisher } = people;

async function storedPicture(): Promise<string> {
  const [row] = await database.owner`
    INSERT INTO media (sha256, width, height, widths, original_name, uploaded_by)
    VALUES (${crypto.randomUUID()}, 960, 640, ${[480, 960]}, 'ward.jpg', ${writer.id}) RETURNING id`;
  return String(row?.id);
}

describe('the facts that both languages share', () => {
  it('are shown as they were frozen, not as they were changed afterwards', async () => {
    const articleId = await readyArticle(database, people);
    const leadMedia = await storedPicture();
    await database.owner`INSERT INTO tags (slug, name_zh, name_en) VALUES ('nursing', '护理', 'Nursing')`;
    await accepted(changeFacts(writer, { articleId, facts: { leadMedia, eventDate: '2026-11-20', tags: ['nursing'] } }));
    await pairInReview(articleId, writer);
    await accepted(changeFacts(writer, { articleId, facts: { leadMedia: null, tags: [] } }));
    const shown = (await findReview(publisher, articleId))?.shown;
    expect(shown?.pair.facts.eventDate).toBe('2026-11-20');
    expect(shown?.shared).toEqual({
      section: { nameZh: '新闻', nameEn: 'News' },
      tags: [{ zh: '护理', en: 'Nursing' }],
      lead: { id: leadMedia, width: 960, height: 640, widths: [480, 960] },
      differs: { signed: [], live: [] },
    });
  });

  it('are marked where they differ from what readers have, and from what this person signed', async () => {
    const { articleId } = await liveArticle(database, people);
    await accepted(changeFacts(writer, { articleId, facts: { eventDate: '2026-11-20' } }));
    const next = await pairInReview(articleId, writer);
    const differsFor = async (who: typeof chinese) => (await findReview(who, articleId))?.shown?.shared.differs;
    expect(await differsFor(translator)).toEqual({ signed: [], live: ['eventDate'] });
    expect(await differsFor(publisher)).toEqual({ signed: ['eventDate'], live: ['eventDate'] });
    await accepted(sign(publisher, next, 'final'));
    expect(await differsFor(publisher)).toEqual({ signed: [], live: ['eventDate'] });
  });
});

describe('a request for changes', () => {
  it('is shown to those who write, with the first words of what it is about and what became of it', async () => {
    const articleId = await readyArticle(database, people);
    const pair = await pairInReview(articleId, writer);
    expect(await findRequestedChanges(writer, articleId)).toBeNull();
    const passages = [2, 3].map((place) => ({ locale: 'zh' as const, id: String(pair.zh?.passages[place]?.id) }));
    await accepted(requestChanges(chinese, { articleId, pairId: pair.id, reason: '日期有误', passages }));
    await reword({ articleId, locale: 'zh', by: writer }, 3, '第2段，改过');
    expect(await findRequestedChanges(writer, articleId)).toMatchObject({
      reason: '日期有误',
      passages: [
        { ...passages[0], words: '第1段', now: 'same' },
        { ...passages[1], words: '第2段', now: 'changed' },
      ],
    });
  });

  it('is gone when the article is back in review', async () => {
    const articleId = await readyArticle(database, people);
    const pair = await pairInReview(articleId, writer);
    await accepted(requestChanges(chinese, { articleId, pairId: pair.id, reason: '再看一遍', passages: [] }));
    expect(await findRequestedChanges(writer, articleId)).toMatchObject({ reason: '再看一遍', passages: [] });
    await pairInReview(articleId, writer);
    expect(await findRequestedChanges(writer, articleId)).toBeNull();
  });
});

describe('a text that was withdrawn from readers', () => {
  it('says so when the same text is in review again', async () => {
    const { articleId } = await liveArticle(database, people);
    const live = await findLivePublication(appDatabase(), articleId);
    const at = new Date();
    expect((await findReview(publisher, articleId))?.shown?.withdrawnAt).toBeNull();
    await accepted(withdrawPublication(publisher, { articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }, at));
    await pairInReview(articleId, writer);
    expect((await findReview(publisher, articleId))?.shown?.withdrawnAt).toEqual(at);
    await accepted(changeFacts(writer, { articleId, facts: { eventDate: '2026-11-20' } }));
    await pairInReview(articleId, writer);
    expect((await findReview(publisher, articleId))?.shown?.withdrawnAt).toBeNull();
  });
});
