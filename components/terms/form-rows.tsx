'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/domain/locale';
import { FORM_STATUSES } from '@/domain/terms/concept';
import type { FormRow } from './form-row';
import { Namesakes } from './namesakes';

type FormRowsProps = {
  locale: Locale;
  rows: readonly FormRow[];
  /** The concept that they belong to; null for a new one. */
  conceptId: string | null;
  onChange: (rows: FormRow[]) => void;
};

const CONTROL = 'min-h-10 rounded-sm border border-line-strong bg-raised px-3 py-2 text-base text-ink';

/** The forms of one language, each with what it is: approved, allowed or forbidden. */
export function FormRows({ locale, rows, conceptId, onChange }: FormRowsProps) {
  const t = useTranslations('Terms');
  const desk = useTranslations('Desk');
  const language = desk(locale);
  const change = (key: string, part: Partial<FormRow>) => onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  function add(): void {
    onChange([...rows, { key: crypto.randomUUID(), locale, text: '', status: rows.length > 0 ? 'allowed' : 'approved' }]);
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-base font-semibold">{language}</legend>
      <ul className="grid gap-2">
        {rows.map(({ key, text, status }, place) => {
          const number = place + 1;
          return (
            <li key={key}>
              <div className="flex gap-2 max-sm:flex-wrap">
                <input
                  value={text}
                  lang={htmlLang(locale)}
                  maxLength={200}
                  aria-label={t('form', { language, number })}
                  onChange={({ target }) => change(key, { text: target.value })}
                  className={`${CONTROL} min-w-0 flex-1 max-sm:basis-full`}
                />
                <select
                  value={status}
                  aria-label={t('statusOf', { language, number })}
                  onChange={({ target }) => change(key, { status: FORM_STATUSES.find((each) => each === target.value) ?? 'approved' })}
                  className={CONTROL}
                >
                  {FORM_STATUSES.map((each) => (
                    <option key={each} value={each}>
                      {t(`status.${each}`)}
                    </option>
                  ))}
                </select>
                <Button
                  tone="quiet"
                  aria-label={t('removeForm', { language, number })}
                  onClick={() => onChange(rows.filter((row) => row.key !== key))}
                >
                  <X aria-hidden size={16} />
                </Button>
              </div>
              <Namesakes text={text} locale={locale} except={conceptId} />
            </li>
          );
        })}
      </ul>
      <Button tone="quiet" onClick={add} className="mt-2">
        <Plus aria-hidden size={16} />
        {t('addForm', { language })}
      </Button>
    </fieldset>
  );
}
