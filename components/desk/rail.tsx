'use client';

import { CircleUserRound, Columns2, FileText, ScanSearch, Stamp, Users } from 'lucide-react';
import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

const PLACES = {
  articles: { path: '/desk', icon: FileText },
  translate: { path: '/desk/translate', icon: Columns2 },
  review: { path: '/desk/review', icon: Stamp },
  inspection: { path: '/desk/inspection', icon: ScanSearch },
  people: { path: '/desk/people', icon: Users },
  account: { path: '/desk/account', icon: CircleUserRound },
} as const;

type Place = keyof typeof PLACES;

/** The way around the desk: at the left on a wide screen, along the lower edge, in reach of the thumb, on a phone. */
export function Rail({ name, seesPeople }: { name: string; seesPeople: boolean }) {
  const t = useTranslations('Desk');
  const locale = useLocale();
  const pathname = usePathname();
  const places: Place[] = ['articles', 'translate', 'review', 'inspection', ...(seesPeople ? (['people'] as const) : []), 'account'];
  const here = places.findLast((place) => isAt(pathname, `/${locale}${PLACES[place].path}`));

  return (
    <nav
      aria-label={t('rail')}
      className="fixed inset-x-0 bottom-0 z-10 flex border-t border-line bg-sunk pb-[env(safe-area-inset-bottom)] md:sticky md:inset-auto md:top-0 md:h-dvh md:w-22 md:flex-col md:overflow-y-auto md:border-t-0 md:border-r md:py-4 xl:w-52"
    >
      <Link
        href={`/${locale}/desk`}
        className="mx-auto mb-4 hidden items-center gap-2 rounded-sm px-3 py-1 md:flex xl:mx-2"
        aria-label={t('title')}
      >
        <Brand />
        <span className="hidden font-reading text-lg font-semibold xl:inline">{t('name')}</span>
      </Link>
      <ul className="flex flex-1 md:flex-col md:gap-1 md:px-2">
        {places.map((place) => {
          const { path, icon: Icon } = PLACES[place];
          return (
            <li key={place} className={`flex-1 md:flex-none ${place === 'account' ? 'md:mt-auto' : ''}`}>
              <Link
                href={`/${locale}${path}`}
                aria-current={place === here ? 'page' : undefined}
                title={place === 'account' ? name : undefined}
                className="flex min-h-14 flex-col items-center justify-center gap-1 rounded-sm px-1 py-1 text-xs text-muted hover:bg-line hover:text-ink aria-[current=page]:rounded-none aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_2px_0_var(--cinnabar)] md:aria-[current=page]:shadow-[inset_2px_0_0_var(--cinnabar)] xl:min-h-10 xl:flex-row xl:justify-start xl:gap-3 xl:px-3 xl:text-sm"
              >
                <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
                <span className="max-w-full truncate">{t(place)}</span>
                <Opening />
              </Link>
            </li>
          );
        })}
      </ul>
      <LanguageSwitch className="flex min-w-14 items-center justify-center px-2 text-xs text-indigo hover:underline md:mx-2 md:mt-1 md:min-h-10 xl:justify-start xl:px-3 xl:text-sm" />
    </nav>
  );
}

function Opening() {
  const { pending } = useLinkStatus();
  const t = useTranslations('Desk');
  return (
    <span role="status" className="sr-only">
      {pending ? t('loading') : ''}
    </span>
  );
}

/** Articles stand under `/desk/articles`; their list is `/desk` itself. */
function isAt(pathname: string, path: string): boolean {
  if (path.endsWith('/desk')) return pathname === path || pathname.startsWith(`${path}/articles`);
  return pathname === path || pathname.startsWith(`${path}/`);
}
