'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button, buttonLook } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { CREDIT_ROLES, type Credit } from '@/domain/article';
import { DraftField } from './draft-field';

type Props = {
  credits: readonly Credit[];
  proposed: readonly Credit[];
  lang: string;
  readOnly: boolean;
  onWrite: (credits: Credit[]) => void;
};

const MOST = 20;

/** Who did what, in the order in which readers see it. A line without a name is not kept. */
export function CreditsField({ credits, proposed, lang, readOnly, onWrite }: Props) {
  const t = useTranslations('Editor.fields');
  const roles = CREDIT_ROLES.map((role) => ({ value: role, label: t(`creditRoles.${role}`) }));
  const unused = CREDIT_ROLES.find((role) => credits.every((credit) => credit.role !== role)) ?? 'source';
  const put = (index: number, credit: Credit) => onWrite(credits.map((other, place) => (place === index ? credit : other)));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-sm font-medium">{t('credits')}</legend>
      {credits.map((credit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone; two may be equal.
        <div key={index} className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)_auto] items-end gap-2">
          <Select
            label={t('creditRole')}
            options={roles}
            value={credit.role}
            disabled={readOnly}
            onChange={({ target }) => {
              const role = CREDIT_ROLES.find((known) => known === target.value);
              if (role) put(index, { ...credit, role });
            }}
          />
          <DraftField
            label={t('creditNames')}
            lang={lang}
            value={credit.names}
            maxLength={200}
            readOnly={readOnly}
            onWrite={(names) => {
              if (names.trim() !== '') put(index, { ...credit, names });
            }}
          />
          {!readOnly && (
            <button
              type="button"
              aria-label={t('removeCredit', { names: credit.names })}
              className={`${buttonLook('quiet')} px-2`}
              onClick={() => onWrite(credits.filter((_, place) => place !== index))}
            >
              <X aria-hidden size={16} />
            </button>
          )}
        </div>
      ))}
      {!readOnly && credits.length < MOST && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => onWrite([...credits, { role: unused, names: t('newName') }])}>
            <Plus aria-hidden size={16} />
            {t('addCredit')}
          </Button>
          {credits.length === 0 && proposed.length > 0 && <Button onClick={() => onWrite([...proposed])}>{t('proposeCredits')}</Button>}
        </div>
      )}
    </fieldset>
  );
}
