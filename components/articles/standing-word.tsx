import { useTranslations } from 'next-intl';
import type { Standing } from '@/domain/standing';

const TONE: Record<Standing, string> = {
  empty: 'text-muted',
  drafting: 'text-ink',
  translating: 'text-ink',
  ready: 'text-indigo',
  review: 'text-indigo',
  returned: 'text-cinnabar',
  live: 'text-jade',
  reworked: 'text-amber',
  withdrawn: 'text-cinnabar',
};

/** Where an article stands, in a word. */
export function StandingWord({ standing }: { standing: Standing }) {
  const t = useTranslations('ArticleList');
  return <span className={`whitespace-nowrap ${TONE[standing]}`}>{t(`standings.${standing}`)}</span>;
}
