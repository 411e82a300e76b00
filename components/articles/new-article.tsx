'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { Select } from '@/components/ui/select';
import { DIRECTIONS } from '@/domain/direction';

const Created = z.object({ articleId: z.string() });

/** Begins an article and leads to its first text. */
export function NewArticle({ sections }: { sections: readonly { slug: string; name: string }[] }) {
  const t = useTranslations('NewArticle');
  const locale = useLocale();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { send, pending, fault } = useCommand('create-article', { says: 'nothing' });

  async function begin(fields: FormData): Promise<void> {
    const direction = DIRECTIONS.find((each) => each === fields.get('direction')) ?? 'zh-en';
    const result = await send({ direction, section: fields.get('section') });
    if (!result.ok) return;
    const { articleId } = Created.parse(result.value);
    router.push(`/${locale}/desk/articles/${articleId}/edit/${direction.slice(0, 2)}`);
  }

  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden size={16} />
        {t('open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')}>
        {sections.length === 0 ? (
          <p>{t('noSections')}</p>
        ) : (
          <form
            method="post"
            onSubmit={(event) => {
              event.preventDefault();
              if (!pending) void begin(new FormData(event.currentTarget));
            }}
            className="grid gap-4"
          >
            <Select
              label={t('direction')}
              name="direction"
              defaultValue={locale === 'zh' ? 'zh-en' : 'en-zh'}
              options={DIRECTIONS.map((value) => ({ value, label: t(value) }))}
            />
            <Select label={t('section')} name="section" options={sections.map(({ slug, name }) => ({ value: slug, label: name }))} />
            <Fault words={fault} />
            <Button type="submit" tone="primary" pending={pending} className="mt-2 justify-self-end">
              {t('submit')}
            </Button>
          </form>
        )}
      </Dialog>
    </>
  );
}
