'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { toast } from 'sonner';
import type { Result } from '@/domain/result';
import { sendCommand } from './send-command';

type Sending = {
  send: (input: unknown) => Promise<Result<unknown>>;
  pending: boolean;
  /** Why the last one was refused, in words; undefined when it was not. */
  fault: string | undefined;
};

/**
 * A command for a button: `send` does it, `pending` is true meanwhile. A refusal is said in a toast, or with `says: 'nothing'` by the
 * caller from `fault`: a dialog stands in front of the toasts. A second `send` while one is under way is the caller's to prevent
 * (a pending Button does).
 */
export function useCommand(verb: string, { says = 'toast' }: { says?: 'toast' | 'nothing' } = {}): Sending {
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();
  const words = useTranslations('Refusals');
  const send = useCallback(
    async (input: unknown) => {
      setPending(true);
      setFault(undefined);
      const result = await sendCommand(verb, input);
      setPending(false);
      if (result.ok) return result;
      setFault(words(result.refusal));
      if (says === 'toast') toast.error(words(result.refusal));
      return result;
    },
    [verb, says, words],
  );
  return { send, pending, fault };
}
