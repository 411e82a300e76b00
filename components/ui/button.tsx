import type { ButtonHTMLAttributes } from 'react';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

const TONE: Record<ButtonTone, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-muted hover:border-muted',
  plain: 'border-line-strong bg-raised text-ink hover:bg-sunk',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunk',
  danger: 'border-cinnabar bg-raised text-cinnabar hover:bg-cinnabar hover:text-on-colour',
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone; pending?: boolean };

/** While its act is under way (`pending`) a button keeps its place and its focus, and does nothing when pressed again. */
export function Button({ tone = 'plain', pending = false, className = '', type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={`${buttonLook(tone)} ${className}`}
    />
  );
}

/** The same look for a link that leads to an act. */
export function buttonLook(tone: ButtonTone = 'plain'): string {
  return `inline-flex min-h-9 items-center justify-center gap-2 rounded-sm border px-3 py-1 text-sm font-medium whitespace-nowrap motion-safe:transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-60 ${TONE[tone]}`;
}
