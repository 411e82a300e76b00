import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PictureThumb } from '@/components/articles/picture-thumb';
import { dayInWords } from '@/components/desk/day-in-words';
import { htmlLang } from '@/components/reader/html-lang';
import type { ReleasePlan } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { picturesIn } from '@/domain/prose/pictures-in';
import type { Pair } from '@/domain/review/pair';
import { SHARED_FACTS, type SharedFact } from '@/domain/review/shared-changes';
import type { Names } from '@/domain/site/names';
import { planChoice } from './plan-choice';

type Props = {
  pair: Pair;
  shared: {
    section: { nameZh: string; nameEn: string };
    tags: readonly Names[];
    lead: Picture | null;
    /** From what this person signed last, and from what readers have. */
    differs: Record<'signed' | 'live', readonly SharedFact[]>;
  };
};

/** What a final signature binds for both languages at once, each fact marked in words where it is not what it was. */
export function SharedFacts({ pair, shared: { section, tags, lead, differs } }: Props) {
  const t = useTranslations('Review');
  const article = useTranslations('Article');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  const { kind, direction, eventDate } = pair.facts;
  const { release, review } = pair.policy;
  const facts: Record<SharedFact, ReactNode> = {
    kind: article(`kinds.${kind}`),
    section: locale === 'zh' ? section.nameZh : section.nameEn,
    tags: tags.length > 0 ? tags.map((names) => names[locale]).join(' · ') : article('noTags'),
    direction: desk(`direction.${direction}`),
    eventDate: eventDate ? <time dateTime={eventDate}>{dayInWords(eventDate, locale)}</time> : article('noDate'),
    leadMedia: lead ? <Lead lead={lead} pair={pair} /> : article('noPicture'),
    plan: (
      <>
        {t(`plans.${planChoice(release)}`)} · {t(`reviews.${review}`)}
        <PlanTerms plan={release} />
      </>
    ),
  };
  return (
    <section aria-labelledby="shared-facts" className="review-fields">
      <h2 id="shared-facts" className="text-sm font-semibold">
        {t('shared')}
      </h2>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-xs [overflow-wrap:anywhere]">
        {SHARED_FACTS.map((fact) => (
          <div key={fact} className="contents">
            <dt className="text-muted">{t(`sharedFacts.${fact}`)}</dt>
            <dd>
              {facts[fact]}
              {(['signed', 'live'] as const)
                .filter((before) => differs[before].includes(fact))
                .map((before) => (
                  <span key={before} className="block text-amber">
                    {t(`differs.${before}`)}
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The words that stand for the picture are those of the texts; where a text does not hold it, those of its fields. */
function Lead({ lead, pair }: { lead: Picture; pair: Pair }) {
  const t = useTranslations('Review');
  return (
    <>
      <PictureThumb picture={lead} />
      {LOCALES.filter((locale) => pair[locale]).map((locale) => {
        const words = altIn(pair, { locale, media: lead.id });
        const language = t(`languages.${locale}`);
        return (
          <p key={locale} className={words === '' ? 'text-muted' : undefined}>
            {words === '' && t('leadWithoutAlt', { language })}
            {words !== '' && t.rich('leadAlt', { language, words, run: (chunks) => <span lang={htmlLang(locale)}>{chunks}</span> })}
          </p>
        );
      })}
    </>
  );
}

function altIn(pair: Pair, { locale, media }: { locale: Locale; media: string }): string {
  const nodes = (pair[locale]?.passages ?? []).flatMap(({ id, canonical }) => picturesIn(fromCanonical(canonical, id)));
  const held = nodes.find((node) => node.attrs.media === media);
  return String(held ? held.attrs.alt : (pair[locale]?.fields.leadAlt ?? '')).trim();
}

function PlanTerms({ plan }: { plan: ReleasePlan }) {
  const t = useTranslations('Review');
  const locale = useLocale();
  if (plan.mode === 'together') return null;
  return (
    <span className="block">
      {plan.mode === 'first'
        ? t('planTerm', { term: t('otherBy'), words: dayInWords(plan.otherBy, locale) })
        : t('planTerm', { term: t('reason'), words: plan.reason })}
    </span>
  );
}
