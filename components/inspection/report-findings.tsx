import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ArticleTitle } from '@/components/articles/article-title';
import { FindingItem } from '@/components/checks/finding-item';
import type { ReportRow } from '@/domain/inspection/report-row';

/** Findings of an inspection, each with what it says and the article that it stands in. */
export function ReportFindings({ rows }: { rows: readonly (ReportRow & { said: string })[] }) {
  const t = useTranslations('Inspection');
  const locale = useLocale();
  return (
    <ul className="max-w-3xl border-t border-line">
      {rows.map((row) => (
        <li key={row.number} className="border-b border-line py-3">
          <FindingItem finding={row} said={row.said} quotes={{ zh: row.zhQuote, en: row.enQuote }}>
            <Link href={`/${locale}/desk/articles/${row.articleId}`} className="text-indigo hover:underline">
              <ArticleTitle titles={row.titles} />
            </Link>
            {row.isNew && <span className="text-xs font-medium text-amber">{t('new')}</span>}
          </FindingItem>
        </li>
      ))}
    </ul>
  );
}
