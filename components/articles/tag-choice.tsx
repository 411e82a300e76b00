'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { otherLocale } from '@/domain/locale';
import { isSameName, matchesNames } from '@/domain/site/names';
import type { Tag } from '@/domain/site/tag';
import { NewTag } from './new-tag';

type TagChoiceProps = {
  /** Slugs, in the order in which readers see them. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  tags: readonly Tag[];
  /** Whether a tag that is missing can be added here. */
  mayAdd: boolean;
};

/** As many as an article can have. */
const MOST = 10;

/** So many of those that match are shown; a longer search tells the others apart. */
const SHOWN = 8;

/** What an article is about: tags from the office's list, found by either name. */
export function TagChoice({ chosen, onChange, tags, mayAdd }: TagChoiceProps) {
  const t = useTranslations('Article');
  const locale = useLocale();
  const id = useId();
  const [added, setAdded] = useState<Tag[]>([]);
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const known = [...tags, ...added];
  const nameOf = (slug: string) => known.find((tag) => tag.slug === slug)?.names[locale] ?? slug;
  const found = known.filter((tag) => !chosen.includes(tag.slug) && matchesNames(tag.names, search));
  const wanted = search.trim();
  const isMissing = wanted !== '' && !known.some(({ names }) => isSameName(names.zh, wanted) || isSameName(names.en, wanted));

  function choose(slug: string): void {
    onChange([...chosen, slug]);
    setSearch('');
  }

  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium">{t('tags')}</legend>
      {chosen.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-1">
          {chosen.map((slug) => (
            <li key={slug} className="inline-flex items-center rounded-sm border border-line-strong bg-sunk ps-2 text-sm">
              {nameOf(slug)}
              <button
                type="button"
                aria-label={t('removeTag', { name: nameOf(slug) })}
                onClick={() => onChange(chosen.filter((each) => each !== slug))}
                className="rounded-sm p-1.5 text-muted hover:text-ink"
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length >= MOST && <p className="mt-1 text-xs text-muted">{t('tagsFull', { most: MOST })}</p>}
      {chosen.length < MOST && !adding && (
        <>
          <input
            type="search"
            value={search}
            maxLength={80}
            aria-label={t('searchTags')}
            aria-describedby={`${id}-found`}
            placeholder={t('searchTags')}
            onChange={({ target }) => setSearch(target.value)}
            onKeyDown={(event) => {
              // Return chooses the first that matches instead of saving everything.
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (wanted !== '' && found[0]) choose(found[0].slug);
            }}
            className="mt-1 block min-h-10 w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base text-ink placeholder:text-muted"
          />
          <p id={`${id}-found`} role="status" className="mt-1 text-xs text-muted">
            {t('tagsFound', { count: found.length })}
          </p>
          <ul className="mt-1 flex flex-wrap gap-1">
            {found.slice(0, SHOWN).map(({ slug, names }) => (
              <li key={slug}>
                <Button onClick={() => choose(slug)} className="whitespace-normal text-start">
                  {names[locale]}{' '}
                  <span lang={htmlLang(otherLocale(locale))} className="font-normal text-muted">
                    {names[otherLocale(locale)]}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
          {mayAdd && isMissing && (
            <Button tone="quiet" onClick={() => setAdding(true)} className="mt-1">
              {t('newTag', { name: wanted })}
            </Button>
          )}
        </>
      )}
      {adding && (
        <NewTag
          wanted={wanted}
          onCancel={() => setAdding(false)}
          onAdded={(tag) => {
            setAdded([...added, tag]);
            choose(tag.slug);
            setAdding(false);
          }}
        />
      )}
    </fieldset>
  );
}
