import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EditionFindings } from '@/components/checks/edition-findings';
import { Moment } from '@/components/desk/moment';
import { htmlLang } from '@/components/reader/html-lang';
import { buttonLook } from '@/components/ui/button';
import type { FindingCounts } from '@/domain/checks/edition-counts';
import type { Couplet } from '@/domain/couplet';
import type { Locale } from '@/domain/locale';
import type { Shown } from '@/domain/standing';

type EditionCardProps = {
  articleId: string;
  edition: Locale;
  isSource: boolean;
  title: string;
  changedAt: Date | null;
  couplet: Couplet;
  shown: Shown;
  findings: FindingCounts;
  mayWrite: boolean;
  now: Date;
};

/** One of an article's two texts: its title, how far it is, what readers see of it, and the way in. */
export function EditionCard({ articleId, edition, isSource, title, changedAt, couplet, shown, findings, mayWrite, now }: EditionCardProps) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  return (
    <article aria-labelledby={`text-${edition}`} className="flex min-w-0 flex-1 flex-col gap-2 py-4 md:px-6 md:first:pl-0 md:last:pr-0">
      <h2 id={`text-${edition}`} className="text-xs text-muted">
        {desk(edition)}
      </h2>
      {title ? (
        <p lang={htmlLang(edition)} className="font-reading text-lg font-semibold [overflow-wrap:anywhere]">
          {title}
        </p>
      ) : (
        <p className="text-lg text-muted">{t('noTitle')}</p>
      )}
      <p className="text-muted">
        <Progress isSource={isSource} couplet={couplet} edition={edition} />
        {' · '}
        <span className={shown === 'now' ? 'text-jade' : ''}>{t(`shown.${shown}`)}</span>
      </p>
      {title !== '' && <EditionFindings counts={findings} />}
      {changedAt && (
        <p className="text-xs text-muted">
          {t('changed')} <Moment at={changedAt} now={now} />
        </p>
      )}
      <p className="mt-auto pt-2">
        <Link href={`/${locale}/desk/articles/${articleId}/edit/${edition}`} className={buttonLook('plain')}>
          {t(mayWrite ? 'write' : 'read')}
        </Link>
      </p>
    </article>
  );
}

function Progress({ isSource, couplet, edition }: { isSource: boolean; couplet: Couplet; edition: Locale }) {
  const t = useTranslations('Article');
  const { progress, state } = couplet.strokes[edition];
  const { open, total, begun } = couplet.translation;
  if (isSource) return t(`written.${progress === 0 ? 'none' : progress < 1 ? 'some' : 'all'}`);
  if (!begun || total === 0) return t('notBegun');
  return (
    <>
      {t('translated', { done: total - open, total })}
      {state === 'behind' && <span className="text-amber"> · {t('behind')}</span>}
    </>
  );
}
