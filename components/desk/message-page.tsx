import type { ReactNode } from 'react';

/** A page that has only something to say, and one thing to do next. */
export function MessagePage({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-md py-16">
      <h1 className="mb-2 text-xl font-semibold">{title}</h1>
      <p className="mb-6 text-base text-muted">{body}</p>
      {children}
    </div>
  );
}
