import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { FindingCounts } from '@/components/checks/finding-counts';
import { FindingGroup } from '@/components/checks/finding-group';
import { useExactTime } from '@/components/desk/use-exact-time';
import type { Stage } from '@/domain/article';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import { type Direction, sourceOf } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import type { Refusal } from '@/domain/refusals';
import type { Changes } from '@/domain/review/changes';
import type { KindProgress } from '@/domain/review/kind-progress';
import { COVERING_KINDS, type ReviewKind } from '@/domain/review/kinds';
import type { Pair } from '@/domain/review/pair';
import type { ReviewRow } from '@/domain/review/review-rows';
import type { Names } from './cover-marks';
import { PairFields } from './pair-fields';
import { ReleasePair } from './release-pair';
import { ReviewDesk } from './review-desk';
import { SharedFacts } from './shared-facts';
import { shownRows } from './shown-rows';
import { SignPanel } from './sign-panel';

type Props = {
  shown: {
    pair: Pair;
    rows: readonly ReviewRow[];
    kinds: readonly KindProgress[];
    findings: readonly ShownFinding[];
    refusal: Refusal | null;
    embargo: Date | null;
    own: readonly { id: string; kind: ReviewKind; count: number; at: Date }[];
    baseline: { of: 'signed' | 'live'; at: Date; changes: { zh: Changes; en: Changes } } | null;
    pictures: readonly Picture[];
    withdrawnAt: Date | null;
    supersedes: boolean;
    shared: ComponentProps<typeof SharedFacts>['shared'];
  };
  direction: Direction;
  stage: Stage['at'];
  people: Names;
  liveSignOffs: readonly string[];
  /** Passages that the last request for changes is about. */
  requested: readonly { locale: Locale; id: string }[];
  /** Kinds that the person who looks can give now. */
  given: readonly ReviewKind[];
  mayRelease: boolean;
  mayRequestChanges: boolean;
  children: ReactNode;
};

const WHOLE = 'findings-about-all';

/** A pair with everything that can be done about it. */
export function PairReview({
  shown,
  direction,
  stage,
  people,
  liveSignOffs,
  requested,
  given,
  mayRelease,
  mayRequestChanges,
  children,
}: Props) {
  const t = useTranslations('Review');
  const exactTime = useExactTime();
  const { pair, kinds, findings, refusal, embargo, own, baseline, withdrawnAt, supersedes } = shown;
  const { id, articleId, hash } = pair;
  const changes = baseline?.changes ?? null;
  const mayAct = stage === 'review';
  const rows = shownRows({ ...shown, changes, given: COVERING_KINDS.filter((kind) => given.includes(kind)), requested, people, mayAct });
  const blockers = findings.filter(({ severity, waiver }) => severity === 'block' && !waiver).length;
  const aboutAll = findings.filter(({ row }) => row === null);
  const removed = changes ? changes.zh.removed.length + changes.en.removed.length : 0;
  return (
    <ReviewDesk
      pair={{ id, articleId, hash }}
      rows={rows}
      first={sourceOf(direction)}
      people={people}
      mayRequestChanges={mayRequestChanges}
      since={baseline && t(baseline.of === 'signed' ? 'changesSinceSigned' : 'changesSinceLive', { at: exactTime(baseline.at) })}
      removed={removed}
      fields={
        <>
          {aboutAll.length > 0 && (
            <section id={WHOLE} aria-labelledby="about-all" className="review-fields">
              <h2 id="about-all" className="text-sm font-semibold">
                {t('aboutAll')}
              </h2>
              <FindingGroup articleId={articleId} findings={aboutAll} people={people} mayAct={mayAct} />
            </section>
          )}
          <SharedFacts pair={pair} shared={shown.shared} />
          <PairFields pair={pair} changes={changes} />
        </>
      }
    >
      <SignPanel
        pair={{ id, articleId, hash }}
        kinds={kinds.map((progress) => ({ ...progress, may: given.includes(progress.kind) }))}
        own={own.map((signOff) => ({ ...signOff, live: liveSignOffs.includes(signOff.id) }))}
        blockers={blockers}
        people={people}
      />
      <FindingCounts findings={findings} whole={WHOLE} />
      {stage === 'review' && (
        <ReleasePair
          pair={{ id, articleId, hash }}
          kinds={kinds}
          refusal={refusal}
          embargo={embargo}
          blockers={blockers}
          withdrawnAt={withdrawnAt}
          supersedes={supersedes}
          mayRelease={mayRelease}
        />
      )}
      {children}
    </ReviewDesk>
  );
}
