import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useExactTime } from '@/components/desk/use-exact-time';
import { htmlLang } from '@/components/reader/html-lang';
import type { Kind } from '@/domain/article';
import type { Locale } from '@/domain/locale';
import { livePlace, pathOf } from '@/domain/site/place';

type Live = { locale: Locale; slug: string; kind: Kind; at: Date };

type Props = {
  live: readonly Live[];
  withdrawn: boolean;
  /** What more readers are told, and what can be done with what they have. */
  children: ReactNode;
};

/** What readers have of an article, language by language, with the way to their pages. */
export function LiveState({ live, withdrawn, children }: Props) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const exactTime = useExactTime();
  return (
    <section aria-labelledby="release">
      <h2 id="release" className="mb-2 text-lg font-semibold">
        {t('release')}
      </h2>
      {live.length === 0 && <p className="text-muted">{t(withdrawn ? 'wasWithdrawn' : 'notLive')}</p>}
      <ul className="grid gap-2">
        {live.map(({ locale, slug, kind, at }) => (
          <li key={locale}>
            <span className="text-jade">{desk(locale)}</span> · {t('liveAt', { at: exactTime(at) })}
            <br />
            <a
              href={pathOf(locale, livePlace({ kind, slug }))}
              hrefLang={htmlLang(locale)}
              className="text-indigo underline underline-offset-4"
            >
              {t('openPage')} <ExternalLink aria-hidden size={14} className="inline" />
            </a>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
