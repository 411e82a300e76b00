import { expect, it } from 'vitest';
import { changeFacts } from '@/commands/change-facts';
import { withdrawPublication } from '@/commands/withdraw-publication';
import { isShownPicture } from '@/db/views/reader/is-shown-picture';
import { accepted, office, pairInReview, readyArticle, releaseSigned } from '@/tests/support/article-in-review';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();
const people = await office(database);

async function storedPicture(): Promise<string> {
  const sha256 = crypto.randomUUID();
  const [row] = await database.owner`
    INSERT INTO media (sha256, width, height, widths, original_name, uploaded_by) VALUES (${sha256}, 960, 640, '{480,960}', 'a', ${people.writer.id}) RETURNING id`;
  return String(row?.id);
}

it('readers may see a lead picture from the release of its article to its withdrawal', async () => {
  const leadMedia = await storedPicture();
  const articleId = await readyArticle(database, people);
  await accepted(changeFacts(people.writer, { articleId, facts: { leadMedia } }));
  const pair = await pairInReview(articleId, people.writer);
  expect(await isShownPicture(leadMedia)).toBe(false);
  await releaseSigned(pair, people);
  expect(await isShownPicture(leadMedia)).toBe(true);
  const [live] = await database.owner`SELECT id FROM publications WHERE article_id = ${articleId}`;
  await accepted(withdrawPublication(people.publisher, { articleId, publicationId: String(live?.id), notice: { zh: '', en: '' } }));
  expect(await isShownPicture(leadMedia)).toBe(false);
});

it('readers may see the logo and the badges of the office, and no other stored picture', async () => {
  const [logo, media, other] = [await storedPicture(), await storedPicture(), await storedPicture()];
  const settings = { logo, badges: [{ media, name: { zh: '三级甲等', en: 'Grade A' }, href: '' }] };
  await database.owner`INSERT INTO site_settings (version, settings, by) SELECT max(version) + 1, ${database.owner.json(settings)}, ${people.publisher.id} FROM site_settings`;
  expect(await Promise.all([logo, media, other].map(isShownPicture))).toEqual([true, true, false]);
});
