'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '@/components/desk/use-command';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { LOCALES } from '@/domain/locale';
import { Names } from '@/domain/site/names';
import type { Tag } from '@/domain/site/tag';
import { SavedTag } from './saved-tag';

type NewTagProps = { wanted: string; onCancel: () => void; onAdded: (tag: Tag) => void };

/** A tag that the list does not have, named in both languages: `wanted` is the one that was looked for. */
export function NewTag({ wanted, onCancel, onAdded }: NewTagProps) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const isChinese = /\p{Script=Han}/u.test(wanted);
  const [names, setNames] = useState<Names>({ zh: isChinese ? wanted : '', en: isChinese ? '' : wanted });
  const [fault, setFault] = useState<string>();
  const { send, pending, fault: refused } = useCommand('save-tag', { says: 'nothing' });

  async function add(): Promise<void> {
    const given = Names.safeParse(names);
    setFault(given.success ? undefined : t('nameBoth'));
    if (!given.success) return;
    const result = await send({ slug: null, seen: null, names: given.data });
    if (result.ok) onAdded({ slug: SavedTag.parse(result.value).slug, names: given.data });
  }

  return (
    <div className="mt-1 grid gap-2 rounded-sm border border-line p-3">
      {LOCALES.map((locale) => (
        <Field
          key={locale}
          label={t('tagName', { language: desk(locale) })}
          lang={htmlLang(locale)}
          value={names[locale]}
          maxLength={80}
          onChange={({ target }) => setNames({ ...names, [locale]: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (!pending) void add();
          }}
        />
      ))}
      <Fault words={fault ?? refused} />
      <div className="flex gap-2">
        <Button pending={pending} onClick={() => void add()}>
          {t('addTag')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t('cancelTag')}
        </Button>
      </div>
    </div>
  );
}
