import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useExactTime } from '@/components/desk/use-exact-time';
import { htmlLang } from '@/components/reader/html-lang';
import type { Locale } from '@/domain/locale';

type Live = { locale: Locale; slug: string; at: Date };

/** What readers have of an article, language by language, with the way to their pages. */
export function LiveState({ live, withdrawn }: { live: readonly Live[]; withdrawn: boolean }) {
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
        {live.map(({ locale, slug, at }) => (
          <li key={locale}>
            <span className="text-jade">{desk(locale)}</span> · {t('liveAt', { at: exactTime(at) })}
            <br />
            <a href={`/${locale}/news/${slug}`} hrefLang={htmlLang(locale)} className="text-indigo underline underline-offset-4">
              {t('openPage')} <ExternalLink aria-hidden size={14} className="inline" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
