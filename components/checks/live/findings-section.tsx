'use client';

import type { ComponentProps } from 'react';
import { FindingsList } from './findings-list';
import type { LiveFinding } from './placed-findings';

type Props = Omit<ComponentProps<typeof FindingsList>, 'findings'> & { title: string; findings: readonly LiveFinding[] | undefined };

/** Some findings under a heading of their own; nothing where there are none. */
export function FindingsSection({ title, findings = [], ...rest }: Props) {
  if (findings.length === 0) return null;
  return (
    <section aria-label={title} className="mt-5">
      <h3 className="mb-2 text-xs text-muted">{title}</h3>
      <FindingsList findings={findings} {...rest} />
    </section>
  );
}
