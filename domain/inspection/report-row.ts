import type { CheckCode } from '@/domain/checks/catalogue';
import type { Finding } from '@/domain/checks/finding';
import type { Severity } from '@/domain/checks/severity';
import type { Locale } from '@/domain/locale';

/** One finding of an inspection as the report gives it. `isNew` where the inspection before did not have it. */
export type ReportRow = {
  number: number;
  articleId: string;
  titles: Readonly<Record<Locale, string>>;
  owner: { id: string; nameZh: string; nameEn: string };
  code: CheckCode;
  severity: Severity;
  values: Finding['values'];
  zhQuote: string | null;
  enQuote: string | null;
  isNew: boolean;
};
