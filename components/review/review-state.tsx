import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import type { Stage } from '@/domain/article';
import { personName } from '@/domain/person-name';
import type { Names } from './cover-marks';
import { TakeInChanges } from './take-in-changes';

type Props = {
  review: {
    articleId: string;
    stage: Stage['at'];
    live: { pairId: string; at: Date } | null;
    request: { by: string; reason: string; passages: readonly unknown[]; at: Date } | null;
    shown: { pair: { id: string; seq: number; frozenBy: string; frozenAt: Date }; movedOn: boolean } | null;
    people: Names;
  };
  maySend: boolean;
  now: Date;
};

/** Where the article stands, in words: what is in review, what readers have, and why it came back. */
export function ReviewState({ review: { articleId, stage, live, request, shown, people }, maySend, now }: Props) {
  const t = useTranslations('Review');
  const locale = useLocale();
  const nameOf = (id: string) => (people[id] ? personName(people[id], locale) : '');
  return (
    <div className="mb-4 grid gap-2">
      {!shown && <p className="text-muted">{t('neverSent')}</p>}
      {shown && (
        <p className="flex flex-wrap gap-x-3 text-muted">
          <span>{t(`stages.${stage}`)}</span>
          <span>{t('pair', { pair: shown.pair.seq, who: nameOf(shown.pair.frozenBy) })}</span>
          <Moment at={shown.pair.frozenAt} now={now} />
          {live && <span className="text-jade">{t(live.pairId === shown.pair.id ? 'thisIsLive' : 'anotherIsLive')}</span>}
        </p>
      )}
      {request && (
        <div className="max-w-3xl border-s-2 border-cinnabar ps-3">
          <p className="font-medium">{t('requested', { who: nameOf(request.by), count: request.passages.length })}</p>
          <p className="whitespace-pre-wrap">{request.reason}</p>
        </div>
      )}
      {shown?.movedOn && stage === 'review' && (
        <p className="flex flex-wrap items-center gap-3 text-amber">
          {t('movedOn')}
          {maySend && <TakeInChanges articleId={articleId} />}
        </p>
      )}
    </div>
  );
}
