import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { appDatabase } from '@/db/database';
import { listTerms } from '@/db/terms';
import { may } from '@/domain/permissions';
import { refuse } from '@/domain/result';
import { csvOfConcepts } from '@/exchange/term-csv';

/** GET /api/terms/export: the term base as a CSV file that spreadsheets open and an import reads back. */
export async function GET(request: Request): Promise<Response> {
  const who = await findActor(request.headers);
  if (!who) return resultResponse(refuse('not-signed-in'));
  if (!may(who, 'see-desk')) return resultResponse(refuse('not-allowed'));
  const { version, concepts } = await listTerms(appDatabase());
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="terms-${version}.csv"`,
    'Cache-Control': 'no-store',
  };
  return new Response(csvOfConcepts(concepts), { headers });
}
