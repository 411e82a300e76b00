import { useId, useState } from 'react';

type Props = { label: string; hint: string; saved: string; disabled: boolean; onLines: (lines: string) => void };

/** A list that is written down one entry a line. What somebody is typing stays as it is, whatever it is read as. */
export function LinesField({ label, hint, saved, disabled, onLines }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <textarea
        id={id}
        rows={6}
        value={typed ?? saved}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setTyped(target.value);
          onLines(target.value);
        }}
        onBlur={() => setTyped(null)}
        className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base text-ink"
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
        {hint}
      </p>
    </div>
  );
}
