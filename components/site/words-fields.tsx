import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { LOCALES, type Locale } from '@/domain/locale';

type Words = Record<Locale, string>;

type WordsFieldsProps = {
  label: string;
  hint?: string;
  words: Words;
  /** Null for those who may only read. */
  onChange: ((words: Words) => void) | null;
  maxLength: number;
  /** Several lines; without it one. */
  rows?: number;
  className?: string;
};

/** The same words in both languages, side by side where there is room. */
export function WordsFields({ label, hint, words, onChange, maxLength, rows, className = '' }: WordsFieldsProps) {
  const t = useTranslations('Site');
  const desk = useTranslations('Desk');
  return (
    <div className={`grid gap-4 sm:grid-cols-2 ${className}`}>
      {LOCALES.map((locale) => {
        const own = {
          label: t('inLanguage', { label, language: desk(locale) }),
          hint,
          lang: htmlLang(locale),
          value: words[locale],
          maxLength,
          disabled: onChange === null,
        };
        if (rows)
          return <TextArea key={locale} {...own} rows={rows} onChange={({ target }) => onChange?.({ ...words, [locale]: target.value })} />;
        return <Field key={locale} {...own} onChange={({ target }) => onChange?.({ ...words, [locale]: target.value })} />;
      })}
    </div>
  );
}
