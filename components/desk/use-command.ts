'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { toast } from 'sonner';
import type { Result } from '@/domain/result';
import { sendCommand } from './send-command';

/**
 * A command for a button: `send` does it, `pending` is true meanwhile. A refusal is said in a toast; what was done is the caller's to
 * show. A second `send` while the first is under way is the caller's to prevent (a pending Button does).
 */
export function useCommand(verb: string): { send: (input: unknown) => Promise<Result<unknown>>; pending: boolean } {
  const [pending, setPending] = useState(false);
  const words = useTranslations('Refusals');
  const send = useCallback(
    async (input: unknown) => {
      setPending(true);
      const result = await sendCommand(verb, input);
      setPending(false);
      if (!result.ok) toast.error(words(result.refusal));
      return result;
    },
    [verb, words],
  );
  return { send, pending };
}
