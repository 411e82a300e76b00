import { z } from 'zod';
import { newsroomUrl } from '@/app/newsroom-url';
import { resultResponse } from '@/app/result-response';
import { findActor } from '@/app/session';
import { findReport } from '@/db/views/desk/find-inspection';
import { reportRows } from '@/db/views/desk/report-rows';
import { LOCALES } from '@/domain/locale';
import { may } from '@/domain/permissions';
import { refuse } from '@/domain/result';
import { csvOfReport, xlsxOfReport } from '@/exchange/inspection-report';
import { reportSheet } from '@/i18n/report-sheet';

const Asked = z.object({ format: z.enum(['csv', 'xlsx']), lang: z.enum(LOCALES) });

const TYPE = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** GET /api/inspections/<id>/report?format=csv|xlsx&lang=zh|en: the report of an inspection that has ended, as a file. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const who = await findActor(request.headers);
  if (!who) return resultResponse(refuse('not-signed-in'));
  if (!may(who, 'see-desk')) return resultResponse(refuse('not-allowed'));
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return resultResponse(refuse('malformed'));
  const report = await findReport(who, (await params).id);
  if (!report) return resultResponse(refuse('not-found'));
  const { format, lang: locale } = asked.data;
  const sheet = reportSheet(reportRows({ inspectionId: report.id, before: report.before }), { locale, origin: newsroomUrl().origin });
  const body = format === 'csv' ? streamed(csvOfReport(sheet)) : new Uint8Array(await xlsxOfReport(sheet));
  const name = `inspection-${report.startedAt.toISOString().slice(0, 10)}.${format}`;
  const headers = { 'Content-Type': TYPE[format], 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' };
  return new Response(body, { headers });
}

function streamed(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(bytes.encode(part.value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
