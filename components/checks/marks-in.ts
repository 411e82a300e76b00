import type { Highlight } from '@/components/reader/highlight';
import type { Finding } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';

type Placed = Pick<Finding, 'severity' | Locale> & { passages: Readonly<Record<Locale, string | null>> };

/** The words of a passage that findings mean, each with the look of its severity. Places without words can't be marked. */
export function marksIn(findings: readonly Placed[], { locale, id }: { locale: Locale; id: string }): Highlight[] {
  return findings.flatMap(({ severity, passages, [locale]: span }) => {
    if (!span || passages[locale] !== id || span[0] === span[1]) return [];
    return { from: span[0], to: span[1], look: `finding is-${severity}` };
  });
}
