import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useExactTime } from '@/components/desk/use-exact-time';
import { buttonLook } from '@/components/ui/button';
import { Strokes } from '@/components/ui/strokes';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { Progress } from '@/domain/pair/progress';

type Waiting = { articleId: string; direction: Direction; title: string; locale: Locale; progress: Progress; changedAt: Date };

/** Articles that wait for a translator, one line each, with how much is open. */
export function TranslationQueue({ articles }: { articles: readonly Waiting[] }) {
  const t = useTranslations('Translate');
  const locale = useLocale();
  if (articles.length === 0) {
    return (
      <p className="flex flex-wrap items-center gap-4">
        {t('queueEmpty')}
        <Link href={`/${locale}/desk`} className={buttonLook()}>
          {t('queueEmptyAct')}
        </Link>
      </p>
    );
  }
  return (
    <ul className="border-t border-line">
      {articles.map((article) => (
        <WaitingArticle key={article.articleId} article={article} />
      ))}
    </ul>
  );
}

function WaitingArticle({ article: { articleId, direction, title, locale: source, progress, changedAt } }: { article: Waiting }) {
  const t = useTranslations('Translate');
  const locale = useLocale();
  const exact = useExactTime();
  const written = { progress: 1, state: 'calm' as const };
  const translated = {
    progress: progress.done / Math.max(1, progress.total),
    state: progress.behind > 0 ? ('behind' as const) : ('calm' as const),
  };
  const [zh, en] = source === 'zh' ? [written, translated] : [translated, written];
  return (
    <li className="relative grid min-h-10 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 border-b border-line px-2 py-2 hover:bg-sunk md:grid-cols-[auto_minmax(0,1fr)_8rem_14rem_11rem]">
      <Strokes zh={zh} en={en} label={t('progress', { done: progress.done, total: progress.total })} />
      <Link
        href={`/${locale}/desk/articles/${articleId}/translate`}
        lang={title ? source : undefined}
        className="font-medium [overflow-wrap:anywhere] after:absolute after:inset-0 hover:underline"
      >
        {title || t('untitled')}
      </Link>
      <span className="col-start-2 text-xs text-muted md:col-start-auto">{t(`directions.${direction}`)}</span>
      <span className="col-start-2 flex flex-wrap gap-x-3 text-xs md:col-start-auto">
        <span>{t('queueRow', { open: progress.open })}</span>
        {progress.behind > 0 && <span className="text-amber">{t('behindCount', { count: progress.behind })}</span>}
        {progress.untranslated > 0 && <span className="text-muted">{t('untranslatedCount', { count: progress.untranslated })}</span>}
      </span>
      <time dateTime={changedAt.toISOString()} className="col-start-2 text-xs whitespace-nowrap text-muted md:col-start-auto md:text-right">
        {exact(changedAt)}
      </time>
    </li>
  );
}
