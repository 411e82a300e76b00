'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { otherLocale } from '@/domain/locale';
import { matchesNames } from '@/domain/site/names';
import type { Entry } from './entry-form';

type MergeFormProps = {
  verb: 'merge-tags' | 'merge-contributors';
  entry: Entry;
  others: readonly Entry[];
  onMerged: () => void;
};

const SHOWN = 8;

/** Which of the others this one is: chosen from those that match a search in either language. */
export function MergeForm({ verb, entry, others, onMerged }: MergeFormProps) {
  const t = useTranslations('Site');
  const locale = useLocale();
  const router = useRouter();
  const [search, setSearch] = useState('');
  const [slug, setSlug] = useState<string | null>(null);
  const { send, pending, fault } = useCommand(verb, { says: 'nothing' });
  const found = others.filter(({ names }) => matchesNames(names, search)).slice(0, SHOWN);
  const into = found.find((each) => each.slug === slug);

  async function merge(kept: Entry): Promise<void> {
    const result = await send({ slug: entry.slug, into: kept.slug, seen: { slug: entry.names, into: kept.names } });
    if (!result.ok) return;
    toast.success(t('merged'));
    onMerged();
    router.refresh();
  }

  return (
    <form
      method="post"
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (into && !pending) void merge(into);
      }}
    >
      <p className="text-sm">{t(verb === 'merge-tags' ? 'mergeTagsMeans' : 'mergePeopleMeans', { name: entry.names[locale] })}</p>
      <Field label={t('search')} type="search" value={search} maxLength={80} onChange={({ target }) => setSearch(target.value)} />
      <fieldset>
        <legend className="text-sm font-medium">{t('mergeInto')}</legend>
        {found.length === 0 && <p className="text-sm text-muted">{t('nothingMatches')}</p>}
        {found.map((each) => (
          <label key={each.slug} className="flex min-h-9 items-center gap-2 text-sm">
            <input type="radio" name="into" checked={each.slug === slug} onChange={() => setSlug(each.slug)} className="size-4 shrink-0" />
            <span>
              {each.names[locale]}{' '}
              <span lang={htmlLang(otherLocale(locale))} className="text-muted">
                {each.names[otherLocale(locale)]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Fault words={fault} />
      <Button type="submit" tone="danger" pending={pending} disabled={!into} className="justify-self-end">
        {t('merge')}
      </Button>
    </form>
  );
}
