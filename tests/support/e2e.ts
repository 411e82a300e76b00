import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type SamplePerson, samplePassword, samplePeople } from '@/cli/sample/accounts';
import type { Role } from '@/domain/actor';
import type { Locale } from '@/domain/locale';

export { expect };

/** Every journey fails on an error in the console and on words that are missing from the messages. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      watch(page, faults);
      await use(faults);
      expect(faults, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Adds what goes wrong in a page to `faults`. A page that answers 4xx on purpose is no fault of its own. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (message.text().startsWith('Failed to load resource') && message.location().url === page.url()) return;
    faults.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
}

/** A person of the sample newsroom who holds all of these roles. */
export function personWith(...roles: Role[]): SamplePerson {
  const found = samplePeople().find((person) => roles.every((role) => person.roles.includes(role)));
  if (!found) throw new Error(`Nobody in the sample newsroom is ${roles.join(' and ')}.`);
  return found;
}

export function sampleSecret(): string {
  const given = process.env.COUPLET_SECRET;
  return given ?? readFileSync(join(process.env.DATA_DIR ?? 'data', 'secret'), 'utf8').trim();
}

/** Signs a person in without the form, which has a journey of its own. */
export async function signIn({ request }: Pick<Page, 'request'>, person: SamplePerson): Promise<void> {
  const origin = new URL(String(test.info().project.use.baseURL)).origin;
  const answer = await request.post('/api/auth/sign-in/email', {
    headers: { origin },
    data: { email: person.email, password: samplePassword(sampleSecret()) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Checks WCAG 2.2 A and AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // From the top: what has been scrolled half-way under a bar that stays is no small target.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, page.url()).toEqual([]);
}

/** The words of one language, so that a journey names buttons as people read them. */
export function words(locale: Locale): (key: string) => string {
  const messages: unknown = JSON.parse(readFileSync(join(process.cwd(), `messages/${locale}.json`), 'utf8'));
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at && typeof at === 'object' ? Reflect.get(at, part) : undefined), messages);
    if (typeof found !== 'string') throw new Error(`There are no words for ${key} in ${locale}.`);
    return found;
  };
}
