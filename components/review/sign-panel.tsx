'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { useExactTime } from '@/components/desk/use-exact-time';
import { Button } from '@/components/ui/button';
import { Seal } from '@/components/ui/seal';
import type { KindProgress } from '@/domain/review/kind-progress';
import { COVERING_KINDS, type ReviewKind } from '@/domain/review/kinds';
import { type Names, useNames } from './cover-marks';

export type OwnSignOff = { id: string; kind: ReviewKind; count: number; at: Date; live: boolean };

type Props = {
  pair: { id: string; articleId: string; hash: string };
  /** `may` is true for the kinds that this person can give now. */
  kinds: readonly (KindProgress & { may: boolean })[];
  own: readonly OwnSignOff[];
  /** Findings that block: while there are any, nobody binds the pair as a whole. */
  blockers: number;
  people: Names;
};

/** How far each kind has come, with the signature that this person can give and those that they gave. */
export function SignPanel({ pair, kinds, own, blockers, people }: Props) {
  const t = useTranslations('Review');
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures" className="mb-2 text-sm font-semibold">
        {t('signatures')}
      </h2>
      <ul className="grid gap-4">
        {kinds.map((progress) => (
          <KindPart
            key={progress.kind}
            pair={pair}
            progress={progress}
            own={own.filter(({ kind }) => kind === progress.kind)}
            blockers={isCovering(progress.kind) ? 0 : blockers}
            people={people}
          />
        ))}
      </ul>
    </section>
  );
}

type PartProps = Pick<Props, 'pair' | 'own' | 'blockers' | 'people'> & { progress: Props['kinds'][number] };

function KindPart({ pair, progress, own, blockers, people }: PartProps) {
  const t = useTranslations('Review');
  const nameOf = useNames(people);
  const { kind, total, covered, signers, may } = progress;
  const complete = covered === total;
  const name = t(`kinds.${kind}`);
  return (
    <li className="grid gap-2 border-t border-line pt-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-sm font-medium">{name}</h3>
        <span className={`text-xs tabular-nums ${complete ? 'text-jade' : 'text-muted'}`}>
          {complete ? t('complete') : t('progress', { covered, total })}
        </span>
      </div>
      <div className="flex flex-wrap gap-1">
        {signers.map((signer) => (
          <Seal
            key={signer}
            name={nameOf(signer)}
            state={complete ? 'covered' : 'given'}
            label={t('signedBy', { kind: name, who: nameOf(signer) })}
          />
        ))}
        {!complete && <Seal name={null} state="open" label={t('openKind', { kind: name })} />}
      </div>
      {may && !complete && blockers > 0 && <p className="text-xs text-cinnabar">{t('missing.findings', { count: blockers })}</p>}
      {may && !complete && blockers === 0 && <SignButton pair={pair} progress={progress} />}
      {own.map((signOff) => (
        <OwnPart key={signOff.id} articleId={pair.articleId} signOff={signOff} />
      ))}
    </li>
  );
}

function isCovering(kind: ReviewKind): boolean {
  return COVERING_KINDS.some((covering) => covering === kind);
}

function SignButton({ pair, progress: { kind, signable, own } }: Pick<PartProps, 'pair' | 'progress'>) {
  const t = useTranslations('Review');
  const router = useRouter();
  const { send, pending } = useCommand('sign-off');

  async function sign(): Promise<void> {
    const result = await send({ articleId: pair.articleId, pairId: pair.id, kind, seen: pair.hash });
    if (result.ok) toast.success(t('signedNow'));
    router.refresh();
  }

  return (
    <>
      {signable > 0 && (
        <Button tone="primary" pending={pending} onClick={() => void sign()}>
          {t(`sign.${kind}`, { count: signable })}
        </Button>
      )}
      {own > 0 && <p className="text-xs text-muted">{t('ownCount', { count: own })}</p>}
      {signable === 0 && own === 0 && <p className="text-xs text-muted">{t('afterTheOthers')}</p>}
    </>
  );
}

function OwnPart({ articleId, signOff: { id, count, at, live } }: { articleId: string; signOff: OwnSignOff }) {
  const t = useTranslations('Review');
  const router = useRouter();
  const exactTime = useExactTime();
  const { send, pending } = useCommand('withdraw-sign-off');

  async function withdraw(): Promise<void> {
    const result = await send({ articleId, signOffId: id });
    if (result.ok) toast.success(t('signatureWithdrawn'));
    router.refresh();
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 text-xs text-muted">
      <span>{t('youSigned', { count, at: exactTime(at) })}</span>
      {live ? (
        <span className="text-jade">{t('live')}</span>
      ) : (
        <Button tone="quiet" pending={pending} onClick={() => void withdraw()} className="px-2 text-xs">
          {t('withdraw')}
        </Button>
      )}
    </div>
  );
}
