import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';

const ROOMS = { site: '', sections: '/sections', tags: '/tags', people: '/people', webhooks: '/webhooks' } as const;

/** The pages on which the site is looked after. */
export function SiteWays({ here, seesWebhooks }: { here: keyof typeof ROOMS; seesWebhooks: boolean }) {
  const t = useTranslations('Site');
  const locale = useLocale();
  const rooms = (['site', 'sections', 'tags', 'people', 'webhooks'] as const).filter((room) => room !== 'webhooks' || seesWebhooks);
  return (
    <nav aria-label={t('ways')} className="-mx-2 mb-6 flex flex-wrap">
      {rooms.map((room) => (
        <Link
          key={room}
          href={`/${locale}/desk/site${ROOMS[room]}`}
          aria-current={room === here ? 'page' : undefined}
          className="min-h-9 rounded-sm px-2 py-1.5 text-muted hover:text-ink aria-[current=page]:rounded-none aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--cinnabar)]"
        >
          {t(`rooms.${room}`)}
        </Link>
      ))}
    </nav>
  );
}
