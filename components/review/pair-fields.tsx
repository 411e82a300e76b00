import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import type { Locale } from '@/domain/locale';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';
import type { Changes } from '@/domain/review/changes';
import type { Pair } from '@/domain/review/pair';

/** What a final signature binds beside the passages: addresses, summaries, credits, and what was deleted. */
export function PairFields({ pair, changes }: { pair: Pair; changes: Record<Locale, Changes> | null }) {
  const t = useTranslations('Review');
  return (
    <section id="deleted" aria-labelledby="fields" className="review-fields">
      <h2 id="fields" className="text-sm font-semibold">
        {t('fields')}
      </h2>
      {(['zh', 'en'] as const).map((locale) => (
        <FieldsOf key={locale} pair={pair} locale={locale} changes={changes?.[locale] ?? null} />
      ))}
    </section>
  );
}

function FieldsOf({ pair, locale, changes }: { pair: Pair; locale: Locale; changes: Changes | null }) {
  const t = useTranslations('Review');
  const revision = pair[locale];
  if (!revision) return <p className="text-muted">{t('absent', { language: t(`languages.${locale}`) })}</p>;
  const { slug, description, credits } = revision.fields;
  const removed = changes?.removed ?? [];
  return (
    <div>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-xs [overflow-wrap:anywhere]">
        <dt className="text-muted">{t('address')}</dt>
        <dd>
          /{locale}/news/{slug}
        </dd>
        {description !== '' && <dt className="text-muted">{t('description')}</dt>}
        {description !== '' && <dd lang={htmlLang(locale)}>{description}</dd>}
        {credits.map(({ role, names }) => (
          <div key={`${role} ${names}`} className="contents">
            <dt className="text-muted">{t(`credits.${role}`)}</dt>
            <dd lang={htmlLang(locale)}>{names}</dd>
          </div>
        ))}
      </dl>
      {removed.length > 0 && (
        <div className="mt-2">
          <h3 className="text-xs text-amber">{t('removed', { count: removed.length })}</h3>
          <ul lang={htmlLang(locale)} className="mt-1 grid gap-1 text-xs text-muted">
            {removed.map(({ id, canonical }) => (
              <li key={id}>
                <del>{plainText(fromCanonical(canonical, id)) || t('picture')}</del>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
