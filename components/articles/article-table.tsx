import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import type { Shown } from '@/domain/standing';
import type { ArticleItem } from './article-item';
import { ArticleTitle } from './article-title';
import { CoupletStrokes } from './couplet-strokes';
import { StandingWord } from './standing-word';

/** Where a row leads: to the article, or straight to the work that the list is for. */
export type ArticlePlace = 'article' | 'translate' | 'review';

const SUFFIX: Record<ArticlePlace, string> = { article: '', translate: '/translate', review: '/review' };

/** Articles in rows of 40 px, as dense as a good mail program; on a phone the state stands under the title. */
export function ArticleTable({ rows, now, leadsTo }: { rows: readonly ArticleItem[]; now: Date; leadsTo: ArticlePlace }) {
  const t = useTranslations('ArticleList');
  const locale = useLocale();
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b border-line text-xs text-muted max-md:sr-only">
        <tr>
          <th scope="col" className="py-2 pr-3 pl-2 font-normal">
            <span className="sr-only">{t('progress')}</span>
          </th>
          <th scope="col" className="py-2 pr-4 font-normal whitespace-nowrap">
            {t('article')}
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-normal whitespace-nowrap lg:table-cell">
            {t('section')}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal whitespace-nowrap">
            {t('standing')}
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-normal whitespace-nowrap lg:table-cell">
            {t('liveIn')}
          </th>
          <th scope="col" className="py-2 pr-2 text-right font-normal whitespace-nowrap">
            {t('changed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            className="relative h-10 border-b border-line hover:bg-raised max-md:grid max-md:h-auto max-md:grid-cols-[2.5rem_1fr_auto] max-md:gap-x-1 max-md:py-2"
          >
            <td className="pr-3 pl-2 align-middle max-md:row-span-2 max-md:pt-1">
              <CoupletStrokes strokes={row.couplet.strokes} />
            </td>
            <th
              scope="row"
              className="max-w-0 truncate py-1 pr-4 font-medium md:w-full max-md:col-span-2 max-md:max-w-none max-md:whitespace-normal"
            >
              <Link href={`/${locale}/desk/articles/${row.id}${SUFFIX[leadsTo]}`} className="after:absolute after:inset-0 hover:underline">
                <ArticleTitle titles={row.titles} />
              </Link>
            </th>
            <td className="hidden py-1 pr-4 whitespace-nowrap text-muted lg:table-cell">
              {locale === 'zh' ? row.section.nameZh : row.section.nameEn}
            </td>
            <td className="py-1 pr-4 whitespace-nowrap">
              <StandingWord standing={row.standing} />
              {leadsTo === 'translate' && (
                <span className="ml-3 text-xs text-muted">{t('open', { open: row.couplet.translation.open })}</span>
              )}
            </td>
            <td className="hidden py-1 pr-4 whitespace-nowrap text-muted lg:table-cell">{t(`live.${liveIn(row.shown)}`)}</td>
            <td className="py-1 pr-2 text-right text-xs whitespace-nowrap text-muted">
              <Moment at={row.changedAt} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function liveIn({ zh, en }: ArticleItem['shown']): 'both' | 'zh' | 'en' | 'none' {
  const isLive = (shown: Shown) => shown !== 'none';
  if (isLive(zh) && isLive(en)) return 'both';
  if (isLive(zh)) return 'zh';
  return isLive(en) ? 'en' : 'none';
}
