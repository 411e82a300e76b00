import '@/components/checks/live/findings.css';
import '@/components/reader/prose.css';
import '@/components/review/review.css';
import '@/components/translate/translate.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { z } from 'zod';
import { ClientMessages } from '@/app/client-messages';
import { requireActor } from '@/app/require-actor';
import { ArticleRecord } from '@/components/articles/record';
import { SendToReview } from '@/components/articles/send-to-review';
import { PageHeading } from '@/components/desk/page-heading';
import { htmlLang } from '@/components/reader/html-lang';
import { LiveRefresh } from '@/components/review/live-refresh';
import { PairReview } from '@/components/review/pair-review';
import { ReleasePlan } from '@/components/review/release-plan';
import { ReviewState } from '@/components/review/review-state';
import { WithdrawPublication } from '@/components/review/withdraw-publication';
import { buttonLook } from '@/components/ui/button';
import { findReview } from '@/db/views/desk/find-review';
import { listRecord } from '@/db/views/desk/list-record';
import { isLocale, otherLocale } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { offeredKinds } from '@/domain/review/may-give';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await getTranslations({ locale, namespace: 'Review' }))('title') } : {};
}

export default async function ReviewPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !z.uuid().safeParse(id).success) notFound();
  setRequestLocale(locale);
  const who = await requireActor(locale);
  const review = await findReview(who, id);
  if (!review) notFound();
  const t = await getTranslations('Review');
  const { shown, stage, live, policy, titles } = review;
  const titled = titles[locale] ? locale : otherLocale(locale);
  const mayAct = (deed: 'set-policy' | 'withdraw-publication' | 'send-to-review') => may(who, deed, review);
  const acts = (
    <>
      <ReleasePlan key={JSON.stringify(policy)} articleId={id} policy={policy} mayChange={mayAct('set-policy')} />
      {live && mayAct('withdraw-publication') && <WithdrawPublication articleId={id} publicationId={live.id} />}
    </>
  );
  return (
    <ClientMessages namespaces={['Article', 'CheckDesk', 'Review', 'Translate']}>
      <LiveRefresh articleId={id} editions={review.editions} />
      <PageHeading title={titles[titled] || t('untitled')} lang={titles[titled] ? htmlLang(titled) : undefined}>
        <Link href={`/${locale}/desk/articles/${id}`} className={buttonLook('quiet')}>
          {t('toArticle')}
        </Link>
        {mayAct('send-to-review') && stage !== 'review' && <SendToReview articleId={id} />}
      </PageHeading>
      <ReviewState review={review} maySend={mayAct('send-to-review')} now={new Date()} />
      {shown ? (
        <PairReview
          shown={shown}
          direction={review.direction}
          stage={stage}
          people={review.people}
          liveSignOffs={live?.signOffs ?? []}
          requested={review.request?.passages ?? []}
          given={offeredKinds({ who, stage, article: review })}
          mayRelease={stage === 'review' && may(who, 'release', review)}
          mayRequestChanges={stage === 'review' && may(who, 'request-changes', review)}
        >
          {acts}
        </PairReview>
      ) : (
        <div className="grid max-w-xs gap-6">{acts}</div>
      )}
      <section aria-labelledby="record" className="mt-10 max-w-3xl">
        <h2 id="record" className="mb-2 text-lg font-semibold">
          {t('record')}
        </h2>
        <ArticleRecord entries={await listRecord(id)} now={new Date()} />
      </section>
    </ClientMessages>
  );
}
