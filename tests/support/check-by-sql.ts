import type { Sql, TransactionSql } from 'postgres';

/** The check that a publication must name, past every command: it says that nothing was found, or what it is told. Answers its id. */
export async function checkBySql(sql: Sql | TransactionSql, pairId: string, findings: readonly object[] = []): Promise<string> {
  const said = JSON.stringify(findings);
  const [made] = await sql`
    INSERT INTO pair_checks (article_id, pair_id, engine, settings, terms, findings)
    SELECT article_id, id, 'by hand', (SELECT max(version) FROM check_settings), '', ${said}::text::jsonb FROM pairs WHERE id = ${pairId} RETURNING id`;
  return String(made?.id);
}
