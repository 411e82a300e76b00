import type { ReactNode } from 'react';

/** A page that has no article to show and says why: one headline, a sentence, a way on. */
export function Notice({ title, children, grave = false }: { title: string; children: ReactNode; grave?: boolean }) {
  return (
    <article className={grave ? 'notice notice-grave' : 'notice'}>
      <h1>{title}</h1>
      {children}
    </article>
  );
}
