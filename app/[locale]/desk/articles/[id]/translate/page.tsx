import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { RequestedChanges } from '@/components/articles/requested-changes';
import { PageHeading } from '@/components/desk/page-heading';
import { TranslationEditor } from '@/components/translate/translation-editor';
import { buttonLook } from '@/components/ui/button';
import { findPageChecks } from '@/db/views/desk/find-page-checks';
import { findRequestedChanges } from '@/db/views/desk/find-requested-changes';
import { findTranslation } from '@/db/views/desk/find-translation';
import { isLocale } from '@/domain/locale';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Translate' }))('title') } : {};
}

export default async function TranslationPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const translation = await findTranslation(who, id);
  const checks = translation && (await findPageChecks(who, { id, direction: translation.direction }));
  if (!translation || !checks) notFound();
  const { articleId, direction, day, title, source, target, links, mayLink, isEmpty } = translation;
  const request = await findRequestedChanges(who, id);
  const t = await getTranslations('Translate');
  const inTarget = await getTranslations({ locale: target.locale, namespace: 'Editor.placeholders' });
  const placeholders = { title: inTarget('title'), standfirst: inTarget('standfirst'), text: '' };
  const editPath = (language: string) => `/${locale}/desk/articles/${articleId}/edit/${language}`;
  return (
    <ClientMessages namespaces={['CheckDesk', 'Editor', 'Findings', 'LiveFindings', 'Translate']}>
      <PageHeading title={title || t('untitled')} lang={title ? source.locale : undefined}>
        <Link href={editPath(source.locale)} className={buttonLook('quiet')}>
          {t('openSource')}
        </Link>
        <Link href={editPath(target.locale)} className={buttonLook('quiet')}>
          {t('openTarget')}
        </Link>
      </PageHeading>
      {request && <RequestedChanges articleId={id} request={request} here={target.locale} now={new Date()} />}
      {!target.mayWrite && !mayLink && <p className="mb-2 text-muted">{t('readOnly')}</p>}
      {isEmpty ? (
        <div className="max-w-prose py-8">
          <h2 className="text-lg font-semibold">{t('emptyTitle')}</h2>
          <p className="mb-4 text-muted">{t('emptyText')}</p>
          <Link href={editPath(source.locale)} className={buttonLook('primary')}>
            {t('openSource')}
          </Link>
        </div>
      ) : (
        <TranslationEditor
          key={target.id}
          articleId={articleId}
          direction={direction}
          personId={who.id}
          source={source}
          targetId={target.id}
          links={links}
          day={day}
          checks={checks}
          mayLink={mayLink}
          placeholders={placeholders}
        />
      )}
    </ClientMessages>
  );
}
