import { type APIRequestContext, expect, test as plain } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { samplePassword } from '@/cli/sample/accounts';
import { appDatabase } from '@/db/database';
import { actIn } from '@/tests/support/act-in';
import { openColleague } from '@/tests/support/colleague';
import { personWith, words } from '@/tests/support/e2e';
import { openCable } from '@/tests/support/open-cable';
import { openNewsroom } from '@/tests/support/own-newsroom';
import { findStanding, retitle, sampleOffice } from '@/tests/support/retitled-article';

const w = words('zh');
const MARK = 'Qfirst';

async function pageAt(request: APIRequestContext, address: string): Promise<{ status: number; body: string }> {
  const answer = await request.get(address);
  return { status: answer.status(), body: await answer.text() };
}

plain(
  'every process hears of a publication, shares the rendering, and serves what it has while its database is away',
  async ({ request }) => {
    plain.setTimeout(300_000);
    const newsroom = await openNewsroom();
    const cable = await openCable(newsroom.databaseUrl);
    const colleague = await openColleague({ newsroom, databaseUrl: cable.url, publicUrl: newsroom.url });
    async function work(): Promise<void> {
      const standing = await findStanding(newsroom.databaseUrl);
      const { zh, en, articleId } = standing;
      const pages = [
        '/zh',
        '/zh/news',
        '/zh/feed.xml',
        `/zh/news/${zh.slug}`,
        `/zh-hant/news/${zh.slug}`,
        '/en/news',
        `/en/news/${en.slug}`,
      ];
      const everywhere = [newsroom.url, colleague.url].flatMap((url) => pages.map((path) => `${url}${path}`));
      for (const address of everywhere) expect((await pageAt(request, address)).body).not.toContain(MARK);

      const { id, hash } = await retitle(standing, await sampleOffice(), { zh: `${zh.title}：${MARK}`, en: `${en.title}: ${MARK}` });
      const signedIn = await request.post(`${newsroom.url}/api/auth/sign-in/email`, {
        headers: { origin: newsroom.url },
        data: { email: personWith('publisher').email, password: samplePassword(newsroom.secret) },
      });
      expect(signedIn.ok()).toBe(true);
      const released = await request.post(`${newsroom.url}/api/commands/release`, {
        headers: { origin: newsroom.url },
        data: { articleId, pairId: id, seen: hash },
      });
      expect(released.ok(), await released.text()).toBe(true);
      for (const address of everywhere)
        await expect.poll(async () => (await pageAt(request, address)).body, { message: address }).toContain(MARK);
      expect(await appDatabase().execute(sql`SELECT FROM shared_pages WHERE page IS NOT NULL`)).not.toHaveLength(0);

      await cable.cut();
      await expect.poll(async () => (await pageAt(request, `${colleague.url}/api/health`)).status).toBe(503);
      for (const path of pages) expect((await pageAt(request, `${colleague.url}${path}`)).body, path).toContain(MARK);
      const search = await pageAt(request, `${colleague.url}/zh/search?q=${MARK}`);
      expect([search.status, search.body.includes(w('Unavailable.search.title'))]).toEqual([503, true]);
      const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(search.body) ?? [];
      expect((await pageAt(request, `${colleague.url}${sheet}`)).status).toBe(200);
      expect((await pageAt(request, `${colleague.url}/zh/archive/2001-01`)).status).toBe(503);

      await cable.mend();
      await expect.poll(async () => (await pageAt(request, `${colleague.url}/zh/search?q=${MARK}`)).status, { timeout: 30_000 }).toBe(200);
    }

    try {
      await actIn(newsroom, work);
    } finally {
      await colleague.close();
      await cable.cut();
      await newsroom.close();
    }
  },
);
