import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Words that every page of the desk has in the browser. */
const COMMON = ['Desk', 'DeskErrors', 'Refusals'] as const satisfies (keyof Messages)[];

/** The words that client components under a page need: the common ones and these namespaces, not the whole file. */
export async function pickMessages(namespaces: readonly (keyof Messages)[] = []): Promise<Partial<Messages>> {
  const messages = await getMessages();
  return Object.fromEntries([...COMMON, ...namespaces].map((name) => [name, messages[name]]));
}

/** Gives client components in it the words of these namespaces. */
export async function ClientMessages({ namespaces, children }: { namespaces: readonly (keyof Messages)[]; children: ReactNode }) {
  return <NextIntlClientProvider messages={await pickMessages(namespaces)}>{children}</NextIntlClientProvider>;
}
