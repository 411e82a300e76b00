import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { otherLocale } from '@/domain/locale';
import type { ConceptKind } from '@/domain/terms/concept';

type Row = { id: string; kind: ConceptKind; zh: string; en: string };

/** Concepts in rows of 40 px with what should be written in each language, the desk's own first. */
export function ConceptTable({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('Terms');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b border-line text-xs text-muted max-md:sr-only">
        <tr>
          <th scope="col" className="py-2 pr-4 pl-2 font-normal">
            {desk(locale)}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {desk(other)}
          </th>
          <th scope="col" className="py-2 pr-2 text-right font-normal">
            {t('kindHeading')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            className="relative h-10 border-b border-line hover:bg-raised max-md:grid max-md:h-auto max-md:grid-cols-[1fr_auto] max-md:py-2"
          >
            <th scope="row" lang={htmlLang(locale)} className="py-1 pr-4 pl-2 font-medium [overflow-wrap:anywhere] md:w-2/5">
              <Link href={`/${locale}/desk/terms/${row.id}`} className="after:absolute after:inset-0 hover:underline">
                {row[locale]}
              </Link>
            </th>
            <td lang={htmlLang(other)} className="py-1 pr-4 [overflow-wrap:anywhere] max-md:col-span-2 max-md:row-start-2 max-md:pl-2">
              {row[other]}
            </td>
            <td className="py-1 pr-2 text-right whitespace-nowrap text-muted max-md:row-start-1">{t(`kind.${row.kind}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
