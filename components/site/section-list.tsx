'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCommand } from '@/components/desk/use-command';
import { htmlLang } from '@/components/reader/html-lang';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { otherLocale } from '@/domain/locale';
import { moved } from '@/domain/site/moved';
import type { About, Names } from '@/domain/site/names';
import { EntryForm } from './entry-form';
import { RemoveForm } from './remove-form';

type Section = { slug: string; names: Names; about: About; articles: number };

type Open = { act: 'add' } | { act: 'change' | 'delete'; section: Section };

/** The sections in the order in which readers see them; a move is saved at once. */
export function SectionList({ sections, mayChange }: { sections: readonly Section[]; mayChange: boolean }) {
  const t = useTranslations('Site');
  const locale = useLocale();
  const other = otherLocale(locale);
  const router = useRouter();
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const { send, pending } = useCommand('order-sections');
  const close = () => setOpen(null);

  async function move(place: number, by: -1 | 1): Promise<void> {
    const seen = sections.map(({ slug }) => slug);
    const slugs = moved(seen, { place, by });
    if (pending || JSON.stringify(seen) === JSON.stringify(slugs)) return;
    const result = await send({ seen, slugs });
    if (result.ok) setSaid(t('moved', { place: place + by + 1, count: sections.length }));
    router.refresh();
  }

  return (
    <>
      {mayChange && (
        <Button onClick={() => setOpen({ act: 'add' })} className="mb-4">
          {t('addSection')}
        </Button>
      )}
      <ol aria-label={t('rooms.sections')} className="max-w-4xl border-t border-line">
        {sections.map((section, place) => {
          const { slug, names, about, articles } = section;
          const name = names[locale];
          return (
            <li key={slug} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
              <div className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">
                <p>
                  <span className="font-medium">{name}</span>{' '}
                  <span lang={htmlLang(other)} className="text-muted">
                    {names[other]}
                  </span>
                </p>
                {about[locale] && <p className="text-sm text-muted">{about[locale]}</p>}
                <p className="text-xs text-muted">
                  <a href={`/${locale}/sections/${slug}`} className="text-indigo underline">
                    {t('readerPage')}
                  </a>{' '}
                  · {t('articles', { count: articles })}
                </p>
              </div>
              {mayChange && (
                <div className="flex flex-wrap gap-1">
                  <Button tone="quiet" aria-label={t('upNamed', { name })} aria-disabled={place === 0} onClick={() => void move(place, -1)}>
                    <ArrowUp aria-hidden size={16} />
                  </Button>
                  <Button
                    tone="quiet"
                    aria-label={t('downNamed', { name })}
                    aria-disabled={place === sections.length - 1}
                    onClick={() => void move(place, 1)}
                  >
                    <ArrowDown aria-hidden size={16} />
                  </Button>
                  <Button tone="quiet" aria-label={t('changeNamed', { name })} onClick={() => setOpen({ act: 'change', section })}>
                    {t('change')}
                  </Button>
                  {articles === 0 && (
                    <Button tone="quiet" aria-label={t('deleteNamed', { name })} onClick={() => setOpen({ act: 'delete', section })}>
                      {t('delete')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Dialog open={open !== null} onClose={close} title={titleOf(open)}>
        {open?.act === 'add' && <EntryForm verb="save-section" entry={null} withAbout onSaved={close} />}
        {open?.act === 'change' && <EntryForm verb="save-section" entry={open.section} withAbout onSaved={close} />}
        {open?.act === 'delete' && <RemoveForm verb="delete-section" entry={open.section} onRemoved={close} />}
      </Dialog>
    </>
  );

  function titleOf(asked: Open | null): string {
    if (!asked || asked.act === 'add') return t('addSection');
    const name = asked.section.names[locale];
    return asked.act === 'change' ? t('changeNamed', { name }) : t('deleteNamed', { name });
  }
}
