import type { ReactNode } from 'react';

/** A list with nothing in it: one sentence that says what to do next, and at most one button. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div className="border-t border-line py-16 text-center">
      <p className="mb-4 text-base text-muted">{sentence}</p>
      {children}
    </div>
  );
}
