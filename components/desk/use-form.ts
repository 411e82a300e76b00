'use client';

import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { postForResult } from './post-for-result';

type FormOptions = { path: string; input: (fields: FormData) => unknown; done: () => void };

type FormState = {
  /** For the form element itself. Without script it would be sent as POST, so that a password never stands in an address. */
  form: { method: 'post'; onSubmit: (event: SubmitEvent<HTMLFormElement>) => void };
  pending: boolean;
  /** Why it was refused, in words, until it is sent again. */
  fault: string | undefined;
};

/** A small form that is sent as JSON. Its fields keep what was typed when it is refused. */
export function useForm({ path, input, done }: FormOptions): FormState {
  const words = useTranslations('Refusals');
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();

  async function send(fields: FormData): Promise<void> {
    setPending(true);
    setFault(undefined);
    const result = await postForResult(path, input(fields));
    setPending(false);
    if (result.ok) done();
    else setFault(words(result.refusal));
  }

  return {
    form: {
      method: 'post',
      onSubmit: (event) => {
        event.preventDefault();
        if (!pending) void send(new FormData(event.currentTarget));
      },
    },
    pending,
    fault,
  };
}
