import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/domain/actor';
import type { Locale } from '@/domain/locale';
import { PATH_HEADER } from './path-header';
import { findActor } from './session';

const currentActor = cache(async () => findActor(await headers()));

/** Who asks for this page of the desk, looked up once a request. Whoever is not signed in is led to the sign-in page and back. */
export async function requireActor(locale: Locale): Promise<Actor> {
  const who = await currentActor();
  if (who) return who;
  const path = (await headers()).get(PATH_HEADER) ?? `/${locale}/desk`;
  return redirect(`/${locale}/desk/sign-in?next=${encodeURIComponent(path)}`);
}
