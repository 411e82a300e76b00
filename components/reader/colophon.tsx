import { useTranslations } from 'next-intl';
import type { Locale } from '@/domain/locale';
import type { ShownCredit } from '@/domain/site/shown-credits';
import { CreditNames } from './credit-names';
import { htmlLang } from './html-lang';
import { readerInstant, readerMoment } from './reader-date';

type Published = { credits: readonly ShownCredit[]; firstPublishedAt: Date; publishedAt: Date };

/** Who made the article and when it went out: the last page of a book in small. */
export function Colophon({ article, locale, seal }: { article: Published; locale: Locale; seal: string }) {
  const t = useTranslations('Reader');
  const { credits, firstPublishedAt, publishedAt } = article;
  const renewed = publishedAt.getTime() > firstPublishedAt.getTime();
  return (
    <footer className="colophon">
      <dl>
        {credits.map(({ role, names }) => (
          <div key={role}>
            <dt>{t(`credits.${role}`)}</dt>
            <dd>
              <CreditNames names={names} locale={locale} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('published')}</dt>
          <dd>
            <Moment at={firstPublishedAt} locale={locale} />
          </dd>
        </div>
        {renewed ? (
          <div>
            <dt>{t('renewed')}</dt>
            <dd>
              <Moment at={publishedAt} locale={locale} />
            </dd>
          </div>
        ) : null}
      </dl>
      <span className="seal" lang={htmlLang('zh')} aria-hidden="true">
        {seal}
      </span>
    </footer>
  );
}

function Moment({ at, locale }: { at: Date; locale: Locale }) {
  return <time dateTime={readerInstant(at)}>{readerMoment(locale, at)}</time>;
}
