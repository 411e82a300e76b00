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
import { KINDS, type Kind } from '@/domain/article';
import { DIRECTIONS, type Direction } from '@/domain/direction';
import type { Picture } from '@/domain/picture';
import type { Tag } from '@/domain/site/tag';
import { LeadPicture } from './lead-picture';
import { TagChoice } from './tag-choice';

type Facts = { kind: Kind; section: string; tags: readonly Tag[]; direction: Direction; eventDate: string | null; lead: Picture | null };

type ChangeFactsProps = {
  articleId: string;
  facts: Facts;
  choices: { sections: readonly { slug: string; name: string }[]; tags: readonly Tag[] };
  mayAdd: { picture: boolean; tag: boolean };
};

/** What both texts share, changed in one go. */
export function ChangeFacts({ articleId, facts, choices, mayAdd }: ChangeFactsProps) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [lead, setLead] = useState(facts.lead);
  const [tags, setTags] = useState<string[]>([]);
  const { send, pending, fault } = useCommand('change-facts', { says: 'nothing' });

  async function save(fields: FormData): Promise<void> {
    const changed = {
      kind: fields.get('kind'),
      section: fields.get('section'),
      tags,
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
          setTags(facts.tags.map(({ slug }) => slug));
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
            label={t('kind')}
            name="kind"
            defaultValue={facts.kind}
            options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <Select
            label={t('section')}
            name="section"
            defaultValue={facts.section}
            options={choices.sections.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
          <Select
            label={t('direction')}
            name="direction"
            defaultValue={facts.direction}
            options={DIRECTIONS.map((value) => ({ value, label: desk(`direction.${value}`) }))}
          />
          <TagChoice chosen={tags} onChange={setTags} tags={choices.tags} mayAdd={mayAdd.tag} />
          <Field label={t('eventDate')} name="eventDate" type="date" defaultValue={facts.eventDate ?? ''} />
          <LeadPicture lead={lead} onChange={setLead} mayAdd={mayAdd.picture} />
          <Fault words={fault} />
          <Button type="submit" tone="primary" pending={pending} className="mt-2 justify-self-end">
            {t('save')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
