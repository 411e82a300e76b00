import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { readerDatabase } from '@/db/database';
import type { Locale } from '@/domain/locale';
import { endOf, startOf, ZONE } from './from-list';

/** The months with news before and after one, as 2026-11. Null where there is none. */
const MonthsBeside = z.object({ older: z.string().nullable(), newer: z.string().nullable() });
export type MonthsBeside = z.infer<typeof MonthsBeside>;

export async function findMonthsBeside({ locale, month }: { locale: Locale; month: string }): Promise<MonthsBeside> {
  const news = sql`FROM reader_cards AS card WHERE card.locale = ${locale} AND card.kind = 'news'`;
  const monthOf = (moment: 'min' | 'max') => sql`to_char(${sql.raw(moment)}(card.first_published_at) AT TIME ZONE ${ZONE}, 'YYYY-MM')`;
  const rows = await readerDatabase().execute(sql`
    SELECT (SELECT ${monthOf('max')} ${news} AND card.first_published_at < ${startOf(month)}) AS older,
           (SELECT ${monthOf('min')} ${news} AND card.first_published_at >= ${endOf(month)}) AS newer`);
  return MonthsBeside.parse(rows[0]);
}
