import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '@/components/desk/moment';
import { passageAnchor } from '@/components/editor/passage-anchor';
import { htmlLang } from '@/components/reader/html-lang';
import type { Locale } from '@/domain/locale';
import { personName } from '@/domain/person-name';

type Passage = { locale: Locale; id: string; words: string; now: 'same' | 'changed' | 'gone' };

type Props = {
  articleId: string;
  request: { by: { nameZh: string; nameEn: string }; reason: string; at: Date; passages: readonly Passage[] };
  /** The language that is written on this page; its passages are on the page itself. */
  here?: Locale;
  now: Date;
};

/** Why an article came back, with a way to every passage that the request is about. */
export function RequestedChanges({ articleId, request: { by, reason, at, passages }, here, now }: Props) {
  const t = useTranslations('Article');
  const locale = useLocale();
  return (
    <section aria-labelledby="requested" className="mb-6 max-w-3xl border-s-2 border-cinnabar ps-3">
      <h2 id="requested" className="font-medium">
        {t('requested', { who: personName(by, locale) })} <Moment at={at} now={now} className="text-xs font-normal text-muted" />
      </h2>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{reason}</p>
      {passages.length > 0 && (
        <ul aria-label={t('flaggedPassages')} className="mt-2 grid max-h-48 gap-1 overflow-y-auto text-sm">
          {passages.map((passage) => (
            <li key={`${passage.locale} ${passage.id}`} className="[overflow-wrap:anywhere]">
              <Flagged passage={passage} here={here} base={`/${locale}/desk/articles/${articleId}/edit`} />
              {passage.now !== 'same' && <span className="text-muted"> · {t(`flagged.${passage.now}`)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Flagged({ passage: { locale, id, words, now }, here, base }: { passage: Passage; here: Locale | undefined; base: string }) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const name = (
    <>
      <span className="text-muted">{desk(locale)}</span>{' '}
      {words === '' ? t('flagged.picture') : <span lang={htmlLang(locale)}>{words}</span>}
    </>
  );
  if (now === 'gone') return name;
  const look = 'underline underline-offset-4';
  if (locale === here)
    return (
      <a href={passageAnchor(id)} className={look}>
        {name}
      </a>
    );
  return (
    <Link href={`${base}/${locale}${passageAnchor(id)}`} className={look}>
      {name}
    </Link>
  );
}
