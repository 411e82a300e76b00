import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { ArticleFacts } from '@/components/articles/article-facts';
import { ChangeFacts } from '@/components/articles/change-facts';
import { CopyForWechat } from '@/components/articles/copy-for-wechat';
import { CoupletStrokes } from '@/components/articles/couplet-strokes';
import { EditionCard } from '@/components/articles/edition-card';
import { LiveState } from '@/components/articles/live-state';
import { ArticleRecord } from '@/components/articles/record';
import { RequestedChanges } from '@/components/articles/requested-changes';
import { RevisionNotice } from '@/components/articles/revision-notice';
import { SendToReview } from '@/components/articles/send-to-review';
import { SetEmbargo } from '@/components/articles/set-embargo';
import { StandingWord } from '@/components/articles/standing-word';
import { ToldCorrections } from '@/components/articles/told-corrections';
import { PageHeading } from '@/components/desk/page-heading';
import { htmlLang } from '@/components/reader/html-lang';
import { buttonLook } from '@/components/ui/button';
import { findArticle } from '@/db/views/desk/find-article';
import { findRequestedChanges } from '@/db/views/desk/find-requested-changes';
import { listSectionNames } from '@/db/views/desk/list-section-names';
import { listTagChoices } from '@/db/views/desk/list-tag-choices';
import { sourceOf } from '@/domain/direction';
import { isLocale, LOCALES, otherLocale } from '@/domain/locale';
import { may, writing } from '@/domain/permissions';
import type { Standing } from '@/domain/standing';

/** Where sending to review is the next step or soon will be. */
const SENDABLE: Record<Standing, boolean> = {
  empty: false,
  drafting: true,
  translating: true,
  ready: true,
  review: false,
  returned: true,
  live: false,
  reworked: true,
  withdrawn: true,
};

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'ArticleList' }))('article') } : {};
}

export default async function ArticlePage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const article = z.uuid().safeParse(id).success ? await findArticle(who, id) : null;
  if (!article) notFound();
  const request = await findRequestedChanges(who, id);
  const t = await getTranslations('Article');
  const list = await getTranslations('ArticleList');
  const titled = article.titles[locale] ? locale : otherLocale(locale);
  const now = new Date();
  const maySend = SENDABLE[article.standing] && may(who, 'send-to-review', article);
  const base = `/${locale}/desk/articles/${id}`;
  const { kind, tags, direction, eventDate, lead, section } = article;
  const { publicationId, revisingSince, corrections } = article.told;
  return (
    <ClientMessages namespaces={['Article']}>
      <PageHeading title={article.titles[titled] || list('untitled')} lang={article.titles[titled] ? htmlLang(titled) : undefined}>
        <Link href={`${base}/translate`} className={buttonLook('plain')}>
          {t('translate')}
        </Link>
        <Link href={`${base}/review`} className={buttonLook(article.stage === 'review' ? 'primary' : 'plain')}>
          {t('review')}
        </Link>
        <Link href={`${base}/dossier`} className={buttonLook('quiet')}>
          {t('dossier')}
        </Link>
        {maySend && <SendToReview articleId={id} />}
      </PageHeading>
      <p className="mb-6 flex items-center gap-3">
        <CoupletStrokes strokes={article.couplet.strokes} />
        <StandingWord standing={article.standing} />
      </p>
      {request && <RequestedChanges articleId={id} request={request} now={now} />}
      <section
        aria-label={t('texts')}
        className="flex max-w-5xl flex-col divide-line border-y border-line max-md:divide-y md:flex-row md:divide-x"
      >
        {LOCALES.map((edition) => (
          <EditionCard
            key={edition}
            articleId={id}
            edition={edition}
            isSource={sourceOf(direction) === edition}
            title={article.titles[edition]}
            changedAt={article.texts.find((text) => text.locale === edition)?.changedAt ?? null}
            couplet={article.couplet}
            shown={article.shown[edition]}
            findings={article.findings[edition]}
            mayWrite={may(who, writing(edition), article)}
            now={now}
          />
        ))}
      </section>
      <div className="mt-8 grid max-w-5xl gap-10 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <ArticleFacts article={article} now={now}>
            <div className="flex flex-wrap gap-2">
              {may(who, 'change-facts', article) && (
                <ChangeFacts
                  articleId={id}
                  facts={{ kind, section: section.slug, tags, direction, eventDate, lead }}
                  choices={{ sections: await listSectionNames(who, locale), tags: await listTagChoices(who, locale) }}
                  mayAdd={{ picture: may(who, 'add-picture'), tag: may(who, 'change-site') }}
                />
              )}
              {may(who, 'set-embargo', article) && <SetEmbargo articleId={id} embargo={article.embargo} />}
            </div>
          </ArticleFacts>
          <LiveState live={article.live} withdrawn={article.standing === 'withdrawn'}>
            {publicationId && (
              <RevisionNotice
                articleId={id}
                publicationId={publicationId}
                revisingSince={revisingSince}
                mayAnnounce={may(who, 'announce-revision', article)}
              />
            )}
            <ToldCorrections corrections={corrections} />
            {article.live.length > 0 && (
              <div className="mt-4 flex flex-wrap gap-2">
                {article.live.map(({ locale: language }) => (
                  <CopyForWechat key={language} articleId={id} language={language} />
                ))}
              </div>
            )}
          </LiveState>
        </div>
        <section aria-labelledby="record">
          <h2 id="record" className="mb-2 text-lg font-semibold">
            {t('record')}
          </h2>
          <ArticleRecord entries={article.record} now={now} />
        </section>
      </div>
    </ClientMessages>
  );
}
