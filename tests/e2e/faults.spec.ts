import { expect, test as plain } from '@playwright/test';
import { samplePassword } from '@/cli/sample/accounts';
import { personWith, words } from '@/tests/support/e2e';
import { openNewsroom } from '@/tests/support/own-newsroom';

const w = words('zh');

// Words with numbers, so that a lost one and a doubled one both show.
const word = (n: number) => `词${n}、`;

plain('no acknowledged character is lost when the app and the database are killed while somebody types', async ({ browser }) => {
  plain.setTimeout(300_000);
  const newsroom = await openNewsroom();
  try {
    const context = await browser.newContext({ baseURL: newsroom.url });
    const page = await context.newPage();
    await page.request.post('/api/auth/sign-in/email', {
      headers: { origin: newsroom.url },
      data: { email: personWith('writer').email, password: samplePassword(newsroom.secret) },
    });
    const created = await page.request.post('/api/commands/create-article', {
      headers: { origin: newsroom.url },
      data: { direction: 'zh-en', section: 'news' },
    });
    const { value } = await created.json();
    const address = `/zh/desk/articles/${value.articleId}/edit/zh`;
    await page.goto(address);
    const text = page.getByRole('textbox', { name: w('Editor.text'), exact: true });
    await text.locator('p').last().click();

    let written = '';
    const type = async (count: number) => {
      for (let n = 0; n < count; n += 1) {
        const next = word(written.split('、').length);
        await page.keyboard.type(next, { delay: 10 });
        written += next;
      }
    };
    for (const part of ['app', 'database', 'app', 'database', 'app'] as const) {
      await type(15);
      newsroom.kill(part);
      await type(15);
      await expect(page.locator('[data-saving="saved"]')).toBeVisible({ timeout: 60_000 });
    }
    await expect(text.locator('p').last()).toHaveText(written);

    // What a page that knows nothing of this one is given.
    const fresh = await browser.newContext({ baseURL: newsroom.url, storageState: await context.storageState() });
    const reader = await fresh.newPage();
    await reader.goto(address);
    await expect(
      reader
        .getByRole('textbox', { name: w('Editor.text'), exact: true })
        .locator('p')
        .last(),
    ).toHaveText(written);
  } finally {
    await newsroom.close();
  }
});

plain('published pages are served while the database is down', async ({ request }) => {
  plain.setTimeout(180_000);
  const newsroom = await openNewsroom();
  try {
    const list = await (await request.get(`${newsroom.url}/zh/news`)).text();
    const article = /href="(\/zh\/news\/[a-z0-9-]+)"/.exec(list)?.[1];
    const before = await (await request.get(`${newsroom.url}${article}`)).text();
    newsroom.kill('database');
    const answer = await request.get(`${newsroom.url}${article}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toBe(before);
    await expect.poll(async () => (await request.get(`${newsroom.url}/api/health`)).status(), { timeout: 60_000 }).toBe(200);
  } finally {
    await newsroom.close();
  }
});
