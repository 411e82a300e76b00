'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { sendCommand } from '@/components/desk/send-command';
import { useCommand } from '@/components/desk/use-command';
import { Button } from '@/components/ui/button';
import type { Concept } from '@/domain/terms/concept';

/** Takes a concept out of use. The toast offers the way back. */
export function RetireConcept({ concept, version }: { concept: Concept; version: number }) {
  const t = useTranslations('Terms');
  const refusals = useTranslations('Refusals');
  const router = useRouter();
  const locale = useLocale();
  const { send, pending } = useCommand('retire-concept');

  async function retire(): Promise<void> {
    const result = await send({ id: concept.id, seen: version });
    if (!result.ok) return;
    toast.success(t('retired'), { action: { label: t('undo'), onClick: () => void bringBack() } });
    router.push(`/${locale}/desk/terms`);
    router.refresh();
  }

  async function bringBack(): Promise<void> {
    const result = await sendCommand('save-concept', { ...concept, seen: version + 1 });
    if (result.ok) toast.success(t('saved'));
    else toast.error(refusals(result.refusal));
    router.refresh();
  }

  return (
    <Button tone="danger" pending={pending} onClick={() => void retire()}>
      {t('retire')}
    </Button>
  );
}
