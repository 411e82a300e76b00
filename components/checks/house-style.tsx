import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { wordingLines, wordingsFrom } from '@/domain/checks/wording-lines';
import { LOCALES } from '@/domain/locale';
import { LinesField } from './lines-field';

/** The words of a choice stand in `messages` under the name of the choice. */
const CHOICES = {
  english: ['either', 'british', 'american'],
  hanLatin: ['either', 'spaced', 'tight'],
  headings: ['either', 'sentence', 'title'],
} as const;

const NUMBERS = {
  longChineseSentence: { min: 40, max: 500 },
  longSentence: { min: 10, max: 200 },
  staleMonths: { min: 0, max: 240 },
} as const;

type Props = {
  office: OfficeChecks;
  /** Null for those who may only read. */
  onChange: ((change: Partial<OfficeChecks>) => void) | null;
};

/** What the office decides beside its checks: spelling, spaces, headings, its own list of wordings, and what only looks private. */
export function HouseStyle({ office, onChange }: Props) {
  const t = useTranslations('CheckDesk');
  const disabled = onChange === null;
  return (
    <section aria-labelledby="house-style" className="grid gap-4">
      <h2 id="house-style" className="text-lg font-semibold">
        {t('houseStyle')}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Select
          label={t('style.english')}
          value={office.english}
          disabled={disabled}
          onChange={({ target }) => onChange?.({ english: CHOICES.english.find((each) => each === target.value) })}
          options={CHOICES.english.map((value) => ({ value, label: t(`choices.english.${value}`) }))}
        />
        <Select
          label={t('style.hanLatin')}
          value={office.hanLatin}
          disabled={disabled}
          onChange={({ target }) => onChange?.({ hanLatin: CHOICES.hanLatin.find((each) => each === target.value) })}
          options={CHOICES.hanLatin.map((value) => ({ value, label: t(`choices.hanLatin.${value}`) }))}
        />
        <Select
          label={t('style.headings')}
          value={office.headings}
          disabled={disabled}
          onChange={({ target }) => onChange?.({ headings: CHOICES.headings.find((each) => each === target.value) })}
          options={CHOICES.headings.map((value) => ({ value, label: t(`choices.headings.${value}`) }))}
        />
        {(['longChineseSentence', 'longSentence', 'staleMonths'] as const).map((name) => (
          <Field
            key={name}
            label={t(`style.${name}`)}
            type="number"
            required
            {...NUMBERS[name]}
            value={office[name]}
            disabled={disabled}
            onChange={({ target }) => onChange?.({ [name]: Number(target.value) })}
          />
        ))}
      </div>
      {LOCALES.map((locale) => (
        <LinesField
          key={locale}
          label={t(`wordings.${locale}`)}
          hint={t('wordingsHint')}
          saved={wordingLines(office.wordings, locale)}
          disabled={disabled}
          onLines={(lines) =>
            onChange?.({ wordings: [...office.wordings.filter((each) => each.locale !== locale), ...wordingsFrom(lines, locale)] })
          }
        />
      ))}
      <LinesField
        label={t('style.notPrivate')}
        hint={t('notPrivateHint')}
        saved={office.notPrivate.join('\n')}
        disabled={disabled}
        onLines={(lines) => onChange?.({ notPrivate: lines.split('\n').flatMap((line) => line.trim() || []) })}
      />
    </section>
  );
}
