import { useTranslations } from 'next-intl';
import type { Run } from '@/domain/prose/diff';

/** What changed in a passage: removed words struck out, added ones underlined, and both said to those who hear the page. */
export function ChangeRuns({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations('Translate');
  let at = 0;
  return (
    <p className="whitespace-pre-wrap">
      {runs.map(({ kind, text }) => {
        at += text.length;
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        const look =
          kind === 'added' ? 'text-jade decoration-2 underline underline-offset-4' : 'text-muted line-through decoration-cinnabar';
        return (
          <Tag key={key} className={look}>
            <span className="sr-only">{t(kind === 'added' ? 'addedWords' : 'removedWords')}</span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
