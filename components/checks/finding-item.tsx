import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { htmlLang } from '@/components/reader/html-lang';
import type { Finding } from '@/domain/checks/finding';
import { LOCALES, type Locale } from '@/domain/locale';
import { SeverityMark } from './severity-mark';
import { useFindingWords } from './use-finding-words';

type Props = {
  finding: Pick<Finding, 'code' | 'severity' | 'values'>;
  /** The words that the finding means, by side; null where it means none. */
  quotes: Readonly<Record<Locale, string | null>>;
  /** What it says; without that, what its check says today. */
  said?: string;
  /** What can be done about it: repair, waive. */
  children?: ReactNode;
};

/** One finding: how grave it is, what it says, the words on both sides, and the way to the page that explains it. */
export function FindingItem({ finding, quotes, said, children }: Props) {
  const t = useTranslations('CheckDesk');
  const locale = useLocale();
  const words = useFindingWords();
  return (
    <div data-severity={finding.severity} className="grid gap-1 text-sm [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-center justify-between gap-x-3">
        <SeverityMark severity={finding.severity} />
        <Link href={`/${locale}/desk/checks/${finding.code}`} className="text-xs text-indigo hover:underline">
          {t('whatIsThis')}
        </Link>
      </p>
      <p>{said ?? words(finding)}</p>
      {LOCALES.map((side) => quotes[side] && <Quoted key={side} side={side} words={quotes[side]} />)}
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}

function Quoted({ side, words }: { side: Locale; words: string }) {
  return (
    <blockquote lang={htmlLang(side)} className="border-s-2 border-line-strong ps-2 font-reading whitespace-pre-wrap text-muted">
      {words}
    </blockquote>
  );
}
