import { Search } from 'lucide-react';
import Form from 'next/form';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button';
import { CONCEPT_KINDS, type ConceptKind } from '@/domain/terms/concept';

/** Which kind of the term base is shown, and a search in the forms of both languages. Both stand in the address. */
export function ConceptFilters({ kind, search }: { kind: ConceptKind | null; search: string }) {
  const t = useTranslations('Terms');
  const path = `/${useLocale()}/desk/terms`;
  const address = (of: ConceptKind | null) => `${path}?${new URLSearchParams({ ...(of && { kind: of }), ...(search && { q: search }) })}`;
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label={t('kinds')} className="-mx-2 flex flex-wrap">
        {[null, ...CONCEPT_KINDS].map((of) => (
          <Link
            key={of ?? 'all'}
            href={address(of)}
            aria-current={of === kind ? 'page' : undefined}
            className="min-h-9 rounded-sm px-2 py-1.5 text-muted hover:text-ink aria-[current=page]:rounded-none aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--cinnabar)]"
          >
            {of ? t(`kind.${of}`) : t('all')}
          </Link>
        ))}
      </nav>
      <Form action={path} role="search" className="flex items-center gap-2 max-sm:w-full">
        {kind && <input type="hidden" name="kind" value={kind} />}
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
