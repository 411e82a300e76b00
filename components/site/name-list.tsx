'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { otherLocale } from '@/domain/locale';
import { matchesNames } from '@/domain/site/names';
import { type Entry, EntryForm } from './entry-form';
import { MergeForm } from './merge-form';
import { RemoveForm } from './remove-form';

type Row = Entry & { articles: number };

type Open = { act: 'add' } | { act: 'change' | 'merge' | 'delete'; entry: Row };

/** So many rows are shown; a search finds the others. */
const SHOWN = 200;

/** The office's tags, or the people whom credits name, found by either name. People come from credits: they are merged, never added. */
export function NameList({ of, entries, mayChange }: { of: 'tags' | 'people'; entries: readonly Row[]; mayChange: boolean }) {
  const t = useTranslations('Site');
  const locale = useLocale();
  const other = otherLocale(locale);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const found = entries.filter(({ names }) => matchesNames(names, search));
  const close = () => setOpen(null);
  const saving = { verb: of === 'tags' ? 'save-tag' : 'change-contributor', withAbout: of === 'people' } as const;

  return (
    <>
      <div className="mb-4 flex max-w-4xl flex-wrap items-end gap-4">
        <Field
          label={t('search')}
          type="search"
          value={search}
          maxLength={80}
          onChange={({ target }) => setSearch(target.value)}
          className="min-w-0 flex-1 basis-60"
        />
        {mayChange && of === 'tags' && <Button onClick={() => setOpen({ act: 'add' })}>{t('addTag')}</Button>}
      </div>
      <p role="status" className="mb-2 text-xs text-muted">
        {t('found', { count: found.length })}
        {found.length > SHOWN && ` ${t('firstShown', { most: SHOWN })}`}
      </p>
      <ul aria-label={t(`rooms.${of}`)} className="max-w-4xl border-t border-line">
        {found.slice(0, SHOWN).map((entry) => {
          const { slug, names, about, articles } = entry;
          const name = names[locale];
          return (
            <li key={slug} className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1">
              <div className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">
                <p>
                  <span className="font-medium">{name}</span>{' '}
                  <span lang={htmlLang(other)} className="text-muted">
                    {names[other]}
                  </span>
                </p>
                {about?.[locale] && <p className="text-sm text-muted">{about[locale]}</p>}
              </div>
              <span className="text-xs text-muted">{t(of === 'tags' ? 'articles' : 'published', { count: articles })}</span>
              {mayChange && (
                <div className="flex gap-1">
                  <Button tone="quiet" aria-label={t('changeNamed', { name })} onClick={() => setOpen({ act: 'change', entry })}>
                    {t('change')}
                  </Button>
                  {entries.length > 1 && (
                    <Button tone="quiet" aria-label={t('mergeNamed', { name })} onClick={() => setOpen({ act: 'merge', entry })}>
                      {t('merge')}
                    </Button>
                  )}
                  {of === 'tags' && articles === 0 && (
                    <Button tone="quiet" aria-label={t('deleteNamed', { name })} onClick={() => setOpen({ act: 'delete', entry })}>
                      {t('delete')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Dialog open={open !== null} onClose={close} title={titleOf(open)}>
        {open?.act === 'add' && <EntryForm {...saving} entry={null} onSaved={close} />}
        {open?.act === 'change' && <EntryForm {...saving} entry={open.entry} onSaved={close} />}
        {open?.act === 'merge' && (
          <MergeForm
            verb={of === 'tags' ? 'merge-tags' : 'merge-contributors'}
            entry={open.entry}
            others={entries.filter(({ slug }) => slug !== open.entry.slug)}
            onMerged={close}
          />
        )}
        {open?.act === 'delete' && <RemoveForm verb="delete-tag" entry={open.entry} onRemoved={close} />}
      </Dialog>
    </>
  );

  function titleOf(asked: Open | null): string {
    if (!asked || asked.act === 'add') return t('addTag');
    const name = asked.entry.names[locale];
    return t(`${asked.act}Named`, { name });
  }
}
