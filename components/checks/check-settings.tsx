'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { AREAS, areaOf } from '@/domain/checks/area';
import { CATALOGUE, CHECK_CODES, type CheckCode } from '@/domain/checks/catalogue';
import type { OfficeChecks } from '@/domain/checks/office-checks';
import { settingsChanges } from '@/domain/checks/settings-changes';
import { CheckTable, type Switch } from './check-table';
import { HouseStyle } from './house-style';

type Props = { version: number; office: OfficeChecks; mayChange: boolean };

const used = AREAS.filter((area) => CHECK_CODES.some((code) => areaOf(code) === area));

/** All checks by area and the house style; those who decide about them change several things and save them together. */
export function CheckSettings({ version, office: saved, mayChange }: Props) {
  const t = useTranslations('CheckDesk');
  const router = useRouter();
  const [office, setOffice] = useState(saved);
  const { send, pending, fault } = useCommand('save-checks', { says: 'nothing' });
  const { codes, style } = settingsChanges(saved, office);
  const changes = codes.length + style.length;

  async function save(): Promise<void> {
    const result = await send({ seen: version, office });
    if (result.ok) toast.success(t('saved'));
    router.refresh();
  }

  const onSwitch = (code: CheckCode, to: Switch) => setOffice({ ...office, switches: switched(office.switches, code, to) });
  return (
    <form
      method="post"
      className="grid max-w-4xl gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      <nav aria-label={t('areasList')}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {[...used.map((area) => [`area-${area}`, t(`areas.${area}`)] as const), ['house-style', t('houseStyle')] as const].map(
            ([id, words]) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-9 items-center text-indigo hover:underline">
                  {words}
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
      {used.map((area) => (
        <section key={area} aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`} className="mb-1 text-lg font-semibold">
            {t(`areas.${area}`)}
          </h2>
          <p className="mb-2 text-sm text-muted">{t(`aboutAreas.${area}`)}</p>
          <CheckTable
            area={t(`areas.${area}`)}
            codes={CHECK_CODES.filter((code) => areaOf(code) === area)}
            office={office}
            onSwitch={mayChange ? onSwitch : null}
          />
        </section>
      ))}
      <HouseStyle office={office} onChange={mayChange ? (change) => setOffice({ ...office, ...change }) : null} />
      {mayChange && (
        <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 md:bottom-0">
          <Button type="submit" tone="primary" pending={pending} disabled={changes === 0}>
            {t('save')}
          </Button>
          <Button tone="quiet" disabled={changes === 0} onClick={() => setOffice(saved)}>
            {t('discard')}
          </Button>
          <p role="status" className="text-sm text-muted">
            {t('unsaved', { count: changes })}
          </p>
          <Fault words={fault} />
        </div>
      )}
    </form>
  );
}

/** Only what differs from a new newsroom is kept, so that a better default reaches everybody who has not decided. */
function switched(before: OfficeChecks['switches'], code: CheckCode, { on, severity }: Switch): OfficeChecks['switches'] {
  const { [code]: _, ...others } = before;
  const usual = CATALOGUE[code];
  const kept = { ...(on === usual.on ? {} : { on }), ...(severity === usual.severity ? {} : { severity }) };
  return Object.keys(kept).length > 0 ? { ...others, [code]: kept } : others;
}
