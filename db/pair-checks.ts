import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { JudgedFinding } from '@/domain/checks/bound-finding';
import { SEVERITIES } from '@/domain/checks/severity';
import { Bound } from '@/domain/checks/waiver';
import packageFile from '@/package.json' with { type: 'json' };
import type { Database, Transaction } from './database';
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

const Said = z.array(Bound.extend({ severity: z.enum(SEVERITIES), waiver: z.uuid().nullable() }));
export type SaidFinding = z.infer<typeof Said>[number];

/** What the checks said at a release, as it was kept. */
export async function findPairCheck(
  tx: Transaction | Database,
  id: string,
): Promise<{ engine: string; settings: number; at: Date; findings: SaidFinding[] } | null> {
  const [row] = await tx.select().from(pairChecks).where(eq(pairChecks.id, id));
  return row ? { engine: row.engine, settings: row.settings, at: row.at, findings: Said.parse(row.findings) } : null;
}
