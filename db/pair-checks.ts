import type { JudgedFinding } from '@/domain/checks/bound-finding';
import packageFile from '@/package.json' with { type: 'json' };
import type { Transaction } from './database';
import { pairChecks } from './schema/release';

type NewCheck = {
  articleId: string;
  pairId: string;
  /** Versions of the settings and of the term base that the findings rest on. */
  basis: { settings: number; terms: string };
  findings: readonly JudgedFinding[];
  at: Date;
};

/** Keeps what the checks said of a pair when it was released. PostgreSQL refuses a publication without one, or with an open blocker in it. */
export async function recordPairCheck(tx: Transaction, { basis, findings, ...check }: NewCheck): Promise<string> {
  const said = findings.map(({ code, severity, bound: { values, zh, en }, waiver }) => ({
    code,
    severity,
    values,
    zh,
    en,
    waiver: waiver?.id ?? null,
  }));
  const [row] = await tx
    .insert(pairChecks)
    .values({ ...check, ...basis, engine: packageFile.version, findings: said })
    .returning({ id: pairChecks.id });
  if (!row) throw new Error('An insert returned no row.');
  return row.id;
}
