'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import { Fault } from '@/components/ui/fault';
import { OFFICE_PARTS, OfficeNames, type OfficePart, officeChanges } from '@/domain/site/office-names';
import { WordsFields } from './words-fields';

const LONGEST: Record<OfficePart, number> = { name: 120, short: 24, address: 200 };

/** What the institution is called and where it is found. */
export function OfficeForm({ office: saved, mayChange }: { office: OfficeNames; mayChange: boolean }) {
  const t = useTranslations('Site');
  const router = useRouter();
  const [office, setOffice] = useState(saved);
  const [fault, setFault] = useState<string>();
  const { send, pending, fault: refused } = useCommand('change-office', { says: 'nothing' });

  async function save(): Promise<void> {
    const given = OfficeNames.safeParse(office);
    setFault(given.success ? undefined : t('faults.office'));
    if (!given.success) return;
    const result = await send({ seen: saved, office: given.data });
    if (!result.ok) return;
    toast.success(t('saved'));
    router.refresh();
  }

  return (
    <form
      method="post"
      aria-labelledby="office"
      className="grid max-w-4xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      <h2 id="office" className="text-lg font-semibold">
        {t('office')}
      </h2>
      {OFFICE_PARTS.map((part) => (
        <WordsFields
          key={part}
          label={t(`officeParts.${part}`)}
          hint={part === 'short' ? t('shortHint') : undefined}
          words={office[part]}
          maxLength={LONGEST[part]}
          onChange={mayChange ? (words) => setOffice({ ...office, [part]: words }) : null}
        />
      ))}
      {mayChange && (
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" tone="primary" pending={pending} disabled={officeChanges(saved, office).length === 0}>
            {t('saveOffice')}
          </Button>
          <Fault words={fault ?? refused} />
        </div>
      )}
    </form>
  );
}
