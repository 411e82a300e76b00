'use client';

import {
  BookMarked,
  CircleUserRound,
  Columns2,
  Ellipsis,
  FileText,
  Globe,
  type LucideIcon,
  ScanSearch,
  SpellCheck2,
  Stamp,
  Users,
} from 'lucide-react';
import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';

/** Where everybody goes all day, and what is gone to now and then: on a phone that stands behind «More». */
const DAILY = ['articles', 'translate', 'review'] as const;
const OTHERS = ['terms', 'checks', 'inspection', 'site', 'people', 'account'] as const;

type Place = (typeof DAILY)[number] | (typeof OTHERS)[number];

const PLACES: Record<Place, { path: string; icon: LucideIcon }> = {
  articles: { path: '/desk', icon: FileText },
  translate: { path: '/desk/translate', icon: Columns2 },
  review: { path: '/desk/review', icon: Stamp },
  terms: { path: '/desk/terms', icon: BookMarked },
  checks: { path: '/desk/checks', icon: SpellCheck2 },
  inspection: { path: '/desk/inspection', icon: ScanSearch },
  site: { path: '/desk/site', icon: Globe },
  people: { path: '/desk/people', icon: Users },
  account: { path: '/desk/account', icon: CircleUserRound },
};

const ENTRY =
  'flex min-h-14 w-full flex-col items-center justify-center gap-1 rounded-sm px-1 py-1 text-xs text-muted hover:bg-line hover:text-ink aria-[current=page]:rounded-none aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_2px_0_var(--cinnabar)] md:aria-[current=page]:shadow-[inset_2px_0_0_var(--cinnabar)] xl:min-h-10 xl:flex-row xl:justify-start xl:gap-3 xl:px-3 xl:text-sm';

const SWITCH =
  'flex min-h-14 items-center justify-center px-2 text-xs text-indigo hover:underline md:mx-2 md:mt-1 md:min-h-10 xl:justify-start xl:px-3 xl:text-sm';

/** The way around the desk: at the left on a wide screen, along the lower edge, in reach of the thumb, on a phone. */
export function Rail({ name, seesPeople }: { name: string; seesPeople: boolean }) {
  const t = useTranslations('Desk');
  const locale = useLocale();
  const pathname = usePathname();
  const [isOpen, setOpen] = useState(false);
  const others = OTHERS.filter((place) => place !== 'people' || seesPeople);
  const here = [...DAILY, ...others].findLast((place) => isAt(pathname, `/${locale}${PLACES[place].path}`));
  const entry = (place: Place) => (
    <Entry key={place} place={place} isHere={place === here} title={place === 'account' ? name : undefined} />
  );

  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has arrived somewhere is done with the list.
  useEffect(() => setOpen(false), [pathname]);

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
      <ul className="flex flex-1 md:flex-none md:flex-col md:gap-1 md:px-2">{DAILY.map(entry)}</ul>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="rail-others"
        onClick={() => setOpen(!isOpen)}
        className={`${ENTRY} max-w-1/4 md:hidden`}
      >
        <Ellipsis aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
        {t('more')}
      </button>
      <div
        id="rail-others"
        className={`${isOpen ? '' : 'max-md:hidden'} max-md:absolute max-md:inset-x-0 max-md:bottom-full max-md:border-t max-md:border-line max-md:bg-sunk max-md:shadow-float md:flex md:flex-1 md:flex-col`}
      >
        <ul className="max-md:grid max-md:grid-cols-3 md:flex md:flex-1 md:flex-col md:gap-1 md:px-2 md:pt-1">{others.map(entry)}</ul>
        <LanguageSwitch className={SWITCH} />
      </div>
    </nav>
  );
}

type EntryProps = { place: Place; isHere: boolean; title: string | undefined };

function Entry({ place, isHere, title }: EntryProps): ReactNode {
  const t = useTranslations('Desk');
  const locale = useLocale();
  const { path, icon: Icon } = PLACES[place];
  return (
    <li className={`flex-1 md:flex-none ${place === 'account' ? 'md:mt-auto' : ''}`}>
      <Link href={`/${locale}${path}`} aria-current={isHere ? 'page' : undefined} title={title} className={ENTRY}>
        <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
        <span className="max-w-full truncate">{t(place)}</span>
        <Opening />
      </Link>
    </li>
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
