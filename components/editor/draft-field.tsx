'use client';

import { type CompositionEvent, useId, useState } from 'react';

type Props = {
  label: string;
  value: string;
  onWrite: (value: string) => void;
  lang?: string;
  hint?: string;
  fault?: string;
  maxLength: number;
  lines?: number;
  readOnly?: boolean;
};

const LOOK =
  'mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-sm text-ink read-only:bg-sunk aria-invalid:border-2 aria-invalid:border-cinnabar';

/**
 * A field whose words go into the edition as they are typed. While an input method composes they stay here; what others write into the
 * same field appears unless somebody writes in it at the moment.
 */
export function DraftField({ label, value, onWrite, lang, hint, fault, maxLength, lines = 1, readOnly = false }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const write = (words: string) => {
    setDraft(words);
    if (words !== value) onWrite(words);
  };
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const field = {
    id,
    lang,
    maxLength,
    readOnly,
    value: draft ?? value,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
    onBlur: () => setDraft(null),
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => write(event.currentTarget.value),
  } as const;
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...field} rows={lines} className={LOOK} onChange={(event) => change(event.target.value, event.nativeEvent)} />
      ) : (
        <input {...field} className={LOOK} onChange={(event) => change(event.target.value, event.nativeEvent)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 text-xs text-cinnabar">
          {fault}
        </p>
      )}
    </div>
  );

  function change(words: string, event: Event): void {
    if (event instanceof InputEvent && event.isComposing) setDraft(words);
    else write(words);
  }
}
