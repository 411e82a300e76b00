import type { ReportRow } from '@/domain/inspection/report-row';
import { type Asked, listReport } from './list-report';

/** All findings of an inspection, a thousand at a time. */
export async function* reportRows(asked: Asked): AsyncGenerator<ReportRow> {
  let after = 0;
  for (;;) {
    const page = await listReport(asked, { after, most: 1000 });
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.number;
  }
}
