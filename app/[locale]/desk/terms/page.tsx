import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { oneOf } from '@/app/[locale]/desk/asked';
import { requireActor } from '@/app/require-actor';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeading } from '@/components/desk/page-heading';
import { ConceptFilters } from '@/components/terms/concept-filters';
import { ConceptPages } from '@/components/terms/concept-pages';
import { ConceptTable } from '@/components/terms/concept-table';
import { buttonLook } from '@/components/ui/button';
import { type ConceptsAsked, listConcepts } from '@/db/views/desk/list-concepts';
import { isLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { storable } from '@/domain/storable';
import { CONCEPT_KINDS } from '@/domain/terms/concept';

type Asked = Partial<Record<'q' | 'kind' | 'after' | 'before', string | string[]>>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Terms' }))('title') } : {};
}

export default async function TermsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const asked = await searchParams;
  const search = storable(oneOf(asked.q)).trim().slice(0, 100);
  const kind = CONCEPT_KINDS.find((each) => each === oneOf(asked.kind)) ?? null;
  const { rows, more, earlier } = await listConcepts(who, { search, kind, locale, from: edgeOf(asked) });
  const t = await getTranslations('Terms');
  const keeps = may(who, 'keep-terms');
  const path = `/${locale}/desk/terms`;
  const address = (edge: Record<string, string>) =>
    `${path}?${new URLSearchParams({ ...(kind && { kind }), ...(search && { q: search }), ...edge })}`;
  const add = (
    <Link href={`${path}/new`} className={buttonLook('primary')}>
      <Plus aria-hidden size={16} />
      {t('add')}
    </Link>
  );
  return (
    <>
      <PageHeading title={t('title')}>
        {rows.length > 0 && (
          <a href="/api/terms/export" download className={buttonLook('plain')}>
            {t('export')}
          </a>
        )}
        {keeps && (
          <Link href={`${path}/import`} className={buttonLook('plain')}>
            {t('import')}
          </Link>
        )}
        {keeps && rows.length > 0 && add}
      </PageHeading>
      <ConceptFilters kind={kind} search={search} />
      {rows.length > 0 && <ConceptTable rows={rows} />}
      {rows.length === 0 && (search || kind) && (
        <EmptyState sentence={t('noneFound')}>
          <Link href={path} className={buttonLook('plain')}>
            {t('showAll')}
          </Link>
        </EmptyState>
      )}
      {rows.length === 0 && !search && !kind && <EmptyState sentence={t(keeps ? 'emptyKeeper' : 'empty')}>{keeps && add}</EmptyState>}
      <ConceptPages
        earlier={earlier && rows[0] ? address({ before: rows[0].id }) : null}
        later={more ? address({ after: rows.at(-1)?.id ?? '' }) : null}
      />
    </>
  );
}

function edgeOf(asked: Asked): ConceptsAsked['from'] {
  const [after, before] = [z.uuid().safeParse(oneOf(asked.after)), z.uuid().safeParse(oneOf(asked.before))];
  if (after.success) return { id: after.data, going: 'on' };
  return before.success ? { id: before.data, going: 'back' } : null;
}
