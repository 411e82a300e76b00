'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { DIRECTIONS, type Direction } from '@/domain/direction';
import type { Picture } from '@/domain/picture';
import { LeadPicture } from './lead-picture';

type Facts = { section: string; direction: Direction; eventDate: string | null; lead: Picture | null };

type ChangeFactsProps = { articleId: string; facts: Facts; sections: readonly { slug: string; name: string }[]; mayAddPicture: boolean };

/** What both texts share, changed in one go. */
export function ChangeFacts({ articleId, facts, sections, mayAddPicture }: ChangeFactsProps) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [lead, setLead] = useState(facts.lead);
  const { send, pending, fault } = useCommand('change-facts', { says: 'nothing' });

  async function save(fields: FormData): Promise<void> {
    const changed = {
      section: fields.get('section'),
      direction: fields.get('direction'),
      eventDate: fields.get('eventDate') || null,
      leadMedia: lead?.id ?? null,
    };
    const result = await send({ articleId, facts: changed });
    if (!result.ok) return;
    setOpen(false);
    toast.success(t('saved'));
    router.refresh();
  }

  return (
    <>
      <Button
        onClick={() => {
          setLead(facts.lead);
          setOpen(true);
        }}
      >
        {t('changeFacts')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('changeFacts')}>
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) void save(new FormData(event.currentTarget));
          }}
          className="grid gap-4"
        >
          <Select
            label={t('section')}
            name="section"
            defaultValue={facts.section}
            options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <Select
            label={t('direction')}
            name="direction"
            defaultValue={facts.direction}
            options={DIRECTIONS.map((value) => ({ value, label: desk(`direction.${value}`) }))}
          />
          <Field label={t('eventDate')} name="eventDate" type="date" defaultValue={facts.eventDate ?? ''} />
          <LeadPicture lead={lead} onChange={setLead} mayAdd={mayAddPicture} />
          <Fault words={fault} />
          <Button type="submit" tone="primary" pending={pending} className="mt-2 justify-self-end">
            {t('save')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
