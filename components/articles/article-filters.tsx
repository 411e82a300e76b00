import { Search } from 'lucide-react';
import Form from 'next/form';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';
import { ARTICLE_FILTERS, type ArticleFilter } from '@/domain/article-filter';

/** What of the list is shown, and a search in the titles of both languages. Both stand in the address, so that they can be sent on. */
export function ArticleFilters({ show, search }: { show: ArticleFilter; search: string }) {
  const t = useTranslations('ArticleList');
  const path = `/${useLocale()}/desk`;
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label={t('filters')} className="-mx-2 flex flex-wrap">
        {ARTICLE_FILTERS.map((filter) => (
          <Link
            key={filter}
            href={`${path}?${new URLSearchParams({ show: filter, ...(search && { q: search }) })}`}
            aria-current={filter === show ? 'page' : undefined}
            className="min-h-9 rounded-sm px-2 py-1.5 text-muted hover:text-ink aria-[current=page]:rounded-none aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--cinnabar)]"
          >
            {t(`show.${filter}`)}
          </Link>
        ))}
      </nav>
      <Form action={path} role="search" className="flex items-center gap-2 max-sm:w-full">
        <input type="hidden" name="show" value={show} />
        <input
          key={search}
          type="search"
          name="q"
          defaultValue={search}
          aria-label={t('search')}
          placeholder={t('search')}
          maxLength={100}
          className="min-h-9 w-56 rounded-sm border border-line-strong bg-raised px-3 py-1 text-sm placeholder:text-muted max-sm:w-full"
        />
        <button type="submit" aria-label={t('find')} className={buttonLook('plain')}>
          <Search aria-hidden size={16} />
        </button>
      </Form>
    </div>
  );
}
