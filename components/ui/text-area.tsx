import { type TextareaHTMLAttributes, useId } from 'react';

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { label: string; hint?: string };

/** Several lines to fill in, with their label and a hint that stays. */
export function TextArea({ label, hint, className = '', rows = 3, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <textarea
        {...area}
        id={id}
        rows={rows}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-1 block w-full rounded-sm border border-line-strong bg-raised px-3 py-2 text-base text-ink"
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
