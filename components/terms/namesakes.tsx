'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Locale } from '@/domain/locale';

const Answer = z.object({ value: z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })) });

/** How long somebody has to pause before the term base is asked. */
const PAUSE_MS = 400;

/** Says under a form which other concepts are written so already. */
export function Namesakes({ text, locale, except }: { text: string; locale: Locale; except: string | null }) {
  const t = useTranslations('Terms');
  const desk = useLocale();
  const [found, setFound] = useState<z.infer<typeof Answer>['value']>([]);

  useEffect(() => {
    setFound([]);
    const words = text.trim();
    if (words === '') return;
    const stopped = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ text: words, lang: locale, ...(except && { except }) });
      const response = await fetch(`/api/terms/namesakes?${query}`, { signal: stopped.signal }).catch(() => null);
      const answer = Answer.safeParse(await response?.json().catch(() => null));
      if (answer.success && !stopped.signal.aborted) setFound(answer.data.value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [text, locale, except]);

  return (
    <p role="status" className="mt-1 text-sm text-amber empty:hidden">
      {found.length > 0 && (
        <>
          {t('alsoIn')}{' '}
          {found.map(({ id, zh, en }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Link href={`/${desk}/desk/terms/${id}`} className="underline">
                {zh} {en}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
