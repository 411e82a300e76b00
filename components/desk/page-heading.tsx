import type { ReactNode } from 'react';

/** The top of a desk page: what this is, and at the right what can be done with all of it. */
export function PageHeading({ title, lang, children }: { title: string; lang?: string; children?: ReactNode }) {
  return (
    <header className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h1 lang={lang} className="min-w-0 text-xl font-semibold [overflow-wrap:anywhere]">
        {title}
      </h1>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  );
}
