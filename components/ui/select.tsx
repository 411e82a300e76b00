import { type SelectHTMLAttributes, useId } from 'react';

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & { label: string; options: readonly { value: string; label: string }[] };

/** One of a short list, as the system's own control: it works with every keyboard, thumb and screen reader. */
export function Select({ label, options, className = '', ...select }: SelectProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <select
        {...select}
        id={id}
        className="mt-1 block min-h-10 w-full rounded-sm border border-line-strong bg-raised px-2 py-2 text-base text-ink"
      >
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
