import type { APIRequestContext, Page } from '@playwright/test';
import { test as base, personWith, signIn } from './e2e';

/** Somebody who is signed in and works over HTTP, without a page. */
export type Desk = { request: APIRequestContext; origin: string };

/** The colleagues who write and translate what a journey is about. */
export type Office = { writer: Desk; translator: Desk };

export const test = base.extend<{ office: Office }>({
  office: async ({ playwright, baseURL }, use) => {
    const origin = new URL(String(baseURL)).origin;
    const desks = await Promise.all(
      (['writer', 'translator:zh-en'] as const).map(async (role) => {
        const request = await playwright.request.newContext({ baseURL });
        await signIn({ request }, personWith(role));
        return { request, origin };
      }),
    );
    const [writer, translator] = desks;
    if (!writer || !translator) throw new Error('Nobody is at their desk.');
    await use({ writer, translator });
    for (const { request } of desks) await request.dispose();
  },
});

/** The desk of the person whose page this is. */
export function deskOf({ request }: Pick<Page, 'request'>): Desk {
  return { request, origin: new URL(String(base.info().project.use.baseURL)).origin };
}
