import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ArticleTitle } from '@/components/articles/article-title';
import type { CheckCode } from '@/domain/checks/catalogue';
import { messageKey } from '@/domain/checks/message-key';
import type { Locale } from '@/domain/locale';
import { personName } from '@/domain/person-name';

type Group = { findings: number; fresh: number; blocking: number } & (
  | { by: 'article'; articleId: string; titles: Record<Locale, string> }
  | { by: 'owner'; owner: { id: string; nameZh: string; nameEn: string } }
  | { by: 'check'; code: CheckCode }
);

type Props = {
  groups: readonly Group[];
  /** Whether there is an inspection before it, which tells what is new. */
  comparing: boolean;
  onlyNew: boolean;
};

/** The findings of an inspection counted; each line leads to its findings. */
export function ReportGroups({ groups, comparing, onlyNew }: Props) {
  const t = useTranslations('Inspection');
  const locale = useLocale();
  const columns = comparing ? (['blocking', 'fresh', 'all'] as const) : (['blocking', 'all'] as const);
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b border-line text-xs text-muted">
        <tr>
          <th scope="col" className="w-full py-2 pr-4 font-normal">
            {t(`columns.${groups[0]?.by ?? 'article'}`)}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pl-4 text-right font-normal whitespace-nowrap">
              {t(`counts.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {groups.map((group) => (
          <tr key={keyOf(group)} className="relative h-10 border-b border-line hover:bg-raised">
            <th scope="row" className="py-1 pr-4 font-medium [overflow-wrap:anywhere]">
              <Link href={`/${locale}/desk/inspection?${query(group, onlyNew)}`} className="after:absolute after:inset-0 hover:underline">
                <GroupName group={group} />
              </Link>
            </th>
            <td className={`py-1 pl-4 text-right ${group.blocking > 0 ? 'font-semibold text-cinnabar' : 'text-muted'}`}>
              {group.blocking}
            </td>
            {comparing && <td className="py-1 pl-4 text-right">{group.fresh}</td>}
            <td className="py-1 pl-4 text-right">{group.findings}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a group of findings has in common, as people call it. */
export function GroupName({ group }: { group: Group }) {
  const checks = useTranslations('Checks');
  const locale = useLocale();
  if (group.by === 'article') return <ArticleTitle titles={group.titles} />;
  return group.by === 'owner' ? personName(group.owner, locale) : checks(`${messageKey(group.code)}.title`);
}

function keyOf(group: Group): string {
  if (group.by === 'article') return group.articleId;
  return group.by === 'owner' ? group.owner.id : group.code;
}

function query(group: Group, onlyNew: boolean): string {
  return new URLSearchParams({ [group.by]: keyOf(group), ...(onlyNew && { new: '1' }) }).toString();
}
