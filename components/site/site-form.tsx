'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { toast } from 'sonner';
import { z } from 'zod';
import { PictureField } from '@/components/desk/picture-field';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { Field } from '@/components/ui/field';
import type { Picture } from '@/domain/picture';
import { siteChanges } from '@/domain/site/site-changes';
import { draftOf, type SiteDraft, type SiteFault, settingsOf, siteFaults } from '@/domain/site/site-draft';
import type { SiteSettings } from '@/domain/site/site-settings';
import { OrderedList } from './ordered-list';
import { SiteBadges } from './site-badges';
import { SiteNavigation, type Targets } from './site-navigation';
import { WordsFields } from './words-fields';

/** What «change-site» answers. */
const Answer = z.object({ version: z.int() });

type SiteFormProps = {
  version: number;
  settings: SiteSettings;
  targets: Targets;
  /** Those that the settings name. */
  pictures: readonly Picture[];
  mayChange: boolean;
};

/** What stands around every reader page, changed in one go. */
export function SiteForm({ version, settings: read, targets, pictures: known, mayChange }: SiteFormProps) {
  const t = useTranslations('Site');
  const router = useRouter();
  // What is changed while the page is brought up to date after a save stays: it differs from what was saved here, not from the page.
  const [saved, setSaved] = useState({ version, settings: read });
  const [draft, setDraft] = useState(() => draftOf(read));
  const [pictures, setPictures] = useState<readonly Picture[]>(known);
  const [faults, setFaults] = useState<SiteFault[]>([]);
  const { send, pending, fault } = useCommand('change-site', { says: 'nothing' });
  const settings = settingsOf(draft);
  const changes = siteChanges(saved.settings, settings).length;
  const pictureOf = (id: string | null) => pictures.find((picture) => picture.id === id) ?? null;
  const keepPicture = (picture: Picture) => setPictures((before) => [...before, picture]);
  const change = (part: Partial<SiteDraft>) => setDraft({ ...draft, ...part });
  const line = { disabled: !mayChange };

  async function save(): Promise<void> {
    const wrong = siteFaults(settings);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const result = await send({ seen: saved.version, settings });
    if (!result.ok) return;
    setSaved({ version: Answer.parse(result.value).version, settings });
    toast.success(t('saved'));
    router.refresh();
  }

  return (
    <form
      method="post"
      noValidate
      className="mt-10 grid max-w-4xl gap-10"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      <Part title={t('frame')} about={t('frameHint')}>
        <PictureField
          label={t('parts.logo')}
          hint={mayChange ? t('logoHint') : undefined}
          picture={pictureOf(draft.logo)}
          mayAdd={mayChange}
          onRemove={mayChange ? () => change({ logo: null }) : null}
          onPicture={(picture) => {
            keepPicture(picture);
            change({ logo: picture.id });
          }}
        />
        <WordsFields
          label={t('parts.description')}
          hint={t('descriptionHint')}
          words={draft.description}
          maxLength={300}
          rows={3}
          onChange={mayChange ? (description) => change({ description }) : null}
        />
        <div>
          <label className="flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              checked={draft.indent}
              onChange={({ target }) => change({ indent: target.checked })}
              className="mt-0.5 size-4"
              {...line}
            />
            {t('parts.indent')}
          </label>
        </div>
      </Part>
      <Part title={t('parts.navigation')} about={t('navigationHint')}>
        <SiteNavigation items={draft.navigation} targets={targets} onChange={mayChange ? (navigation) => change({ navigation }) : null} />
      </Part>
      <Part title={t('parts.badges')} about={t('badgesHint')}>
        <SiteBadges
          badges={draft.badges}
          pictureOf={pictureOf}
          onPicture={keepPicture}
          onChange={mayChange ? (badges) => change({ badges }) : null}
        />
      </Part>
      <Part title={t('footer')} about={t('footerHint')}>
        <OrderedList
          label={t('parts.footer')}
          items={draft.footer}
          onChange={mayChange ? (footer) => change({ footer }) : null}
          add={{ label: t('addLine'), most: 8, item: () => ({ zh: '', en: '' }) }}
        >
          {({ zh, en }, changeLine) => (
            <WordsFields label={t('line')} words={{ zh, en }} maxLength={200} onChange={mayChange ? changeLine : null} />
          )}
        </OrderedList>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={t('parts.phone')}
            value={draft.phone}
            maxLength={60}
            onChange={({ target }) => change({ phone: target.value })}
            {...line}
          />
          <Field
            label={t('parts.email')}
            type="email"
            value={draft.email}
            maxLength={200}
            onChange={({ target }) => change({ email: target.value })}
            {...line}
          />
          <Field
            label={t('parts.icp')}
            value={draft.icp}
            maxLength={60}
            onChange={({ target }) => change({ icp: target.value })}
            {...line}
          />
          <Field
            label={t('parts.police')}
            value={draft.police}
            maxLength={60}
            onChange={({ target }) => change({ police: target.value })}
            {...line}
          />
        </div>
      </Part>
      {mayChange && (
        <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 md:bottom-0">
          <Button type="submit" tone="primary" pending={pending} disabled={changes === 0}>
            {t('save')}
          </Button>
          <Button
            tone="quiet"
            disabled={changes === 0}
            onClick={() => {
              setDraft(draftOf(saved.settings));
              setFaults([]);
            }}
          >
            {t('discard')}
          </Button>
          <p role="status" className="text-sm text-muted">
            {t('unsaved', { count: changes })}
          </p>
          <div role="alert" className="w-full text-sm text-cinnabar empty:hidden">
            {faults.map(({ part, item }) => (
              <p key={`${part} ${item}`}>
                {t('faults.part', { part: t(`parts.${part}`), item: item ?? 0, what: t(`faults.${kindOf(part)}`) })}
              </p>
            ))}
          </div>
          <Fault words={fault} />
        </div>
      )}
    </form>
  );
}

const SAID = ['navigation', 'badges', 'footer', 'description', 'email'] as const;

function kindOf(part: SiteFault['part']): (typeof SAID)[number] | 'other' {
  return SAID.find((each) => each === part) ?? 'other';
}

function Part({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-sm text-muted">{about}</p>
      </div>
      {children}
    </section>
  );
}
