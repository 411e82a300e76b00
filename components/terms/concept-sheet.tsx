import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { LOCALES } from '@/domain/locale';
import { type Concept, FORM_STATUSES } from '@/domain/terms/concept';

/** A concept for those who read the term base and do not keep it. */
export function ConceptSheet({ concept }: { concept: Concept }) {
  const t = useTranslations('Terms');
  const desk = useTranslations('Desk');
  return (
    <div className="grid max-w-4xl gap-6 lg:grid-cols-2">
      {LOCALES.map((locale) => (
        <section key={locale} aria-label={desk(locale)}>
          <h2 className="mb-2 text-base font-semibold">{desk(locale)}</h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
            {FORM_STATUSES.flatMap((status) => {
              const forms = concept.forms.filter((form) => form.locale === locale && form.status === status);
              if (forms.length === 0) return [];
              return [
                <dt key={status} className="text-muted">
                  {t(`status.${status}`)}
                </dt>,
                <dd key={`${status} forms`} lang={htmlLang(locale)} className="[overflow-wrap:anywhere]">
                  {forms.map(({ text }) => (
                    <p key={text}>{text}</p>
                  ))}
                </dd>,
              ];
            })}
          </dl>
        </section>
      ))}
      {concept.note && <p className="whitespace-pre-line lg:col-span-2">{concept.note}</p>}
    </div>
  );
}
