import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { ChangeFacts } from '@/components/articles/change-facts';
import { RequestedChanges } from '@/components/articles/requested-changes';
import { PageHeading } from '@/components/desk/page-heading';
import { EditionWriter } from '@/components/editor/edition-writer';
import { htmlLang } from '@/components/reader/html-lang';
import { buttonLook } from '@/components/ui/button';
import { findPageChecks } from '@/db/views/desk/find-page-checks';
import { findRequestedChanges } from '@/db/views/desk/find-requested-changes';
import { findWriting } from '@/db/views/desk/find-writing';
import { listSectionNames } from '@/db/views/desk/list-section-names';
import { listTagChoices } from '@/db/views/desk/list-tag-choices';
import { isLocale, otherLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';

type Props = { params: Promise<{ locale: string; id: string; language: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, language } = await params;
  if (!isLocale(locale) || !isLocale(language)) return {};
  const t = await getTranslations({ locale, namespace: 'Editor' });
  return { title: t('title', { language: t(`languages.${language}`) }) };
}

export default async function EditPage({ params }: Props) {
  const { locale, id, language } = await params;
  if (!isLocale(locale) || !isLocale(language) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const text = await findWriting(who, { articleId: id, locale: language });
  const checks = text && (await findPageChecks(who, { id, direction: text.direction }));
  if (!text || !checks) notFound();
  const request = await findRequestedChanges(who, id);
  const t = await getTranslations('Editor');
  const inText = await getTranslations({ locale: language, namespace: 'Editor.placeholders' });
  const base = `/${locale}/desk/articles/${id}`;
  const { kind, tags, direction, section, eventDate, lead } = text;
  return (
    <ClientMessages namespaces={['Article', 'CheckDesk', 'Editor', 'Findings', 'LiveFindings']}>
      <PageHeading title={t('title', { language: t(`languages.${language}`) })}>
        <Link href={base} className={buttonLook('quiet')}>
          {t('toArticle')}
        </Link>
        <Link href={`${base}/edit/${otherLocale(language)}`} className={buttonLook('quiet')}>
          {t(`languages.${otherLocale(language)}`)}
        </Link>
        <Link href={`${base}/translate`} className={buttonLook('plain')}>
          {t('toTranslation')}
        </Link>
      </PageHeading>
      {request && <RequestedChanges articleId={id} request={request} here={language} now={new Date()} />}
      <EditionWriter
        key={text.editionId}
        editionId={text.editionId}
        articleId={id}
        personId={who.id}
        locale={language}
        lang={htmlLang(language)}
        placeholders={{ title: inText('title'), standfirst: inText('standfirst'), text: inText('text') }}
        proposedCredits={text.proposedCredits}
        mayAddPicture={may(who, 'add-picture')}
        direction={direction}
        day={eventDate}
        otherEditionId={text.otherEditionId}
        checks={checks}
      >
        {may(who, 'change-facts', text) && (
          <section aria-label={t('facts')}>
            <h2 className="mb-2 text-base font-semibold">{t('facts')}</h2>
            <p className="mb-3 text-xs text-muted">{t('factsHint')}</p>
            <ChangeFacts
              articleId={id}
              facts={{ kind, tags, direction, section, eventDate, lead }}
              choices={{ sections: await listSectionNames(who, locale), tags: await listTagChoices(who, locale) }}
              mayAdd={{ picture: may(who, 'add-picture'), tag: may(who, 'change-site') }}
            />
          </section>
        )}
      </EditionWriter>
    </ClientMessages>
  );
}
