import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import type { CheckedArticle, CheckedPassage, PlacedFinding } from '@/domain/checks/checked-article';
import { LOCALES, type Locale } from '@/domain/locale';
import { MarkedText } from './marked-text';
import { marksIn } from './marks-in';
import { SeverityMark } from './severity-mark';
import { useFindingWords } from './use-finding-words';

type Props = { passages: CheckedArticle['passages']; findings: readonly PlacedFinding[] };

/** A text, or the two sides of a row, with what the check marks in it, and below what it says to whoever writes it. */
export function CheckExample({ passages, findings }: Props) {
  const words = useFindingWords();
  return (
    <div className="grid gap-1 border-t border-line py-3 [overflow-wrap:anywhere]">
      {LOCALES.map((side) =>
        passages[side].map((passage) => <Passage key={passage.id} passage={passage} side={side} findings={findings} />),
      )}
      {findings.map((finding, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings of one check have no name but their place
        <p key={place} className="text-sm text-muted">
          <SeverityMark severity={finding.severity} /> {words(finding)}
        </p>
      ))}
    </div>
  );
}

function Passage({
  passage: { id, type, text, pictures },
  side,
  findings,
}: { passage: CheckedPassage; side: Locale } & Pick<Props, 'findings'>) {
  const t = useTranslations('CheckDesk');
  const marks = marksIn(findings, { locale: side, id });
  return (
    <div lang={htmlLang(side)} className={`font-reading whitespace-pre-wrap ${HEADING.has(type) ? 'font-semibold' : ''}`}>
      {pictures.map(({ media, alt }) => (
        <p key={media} className="text-muted">
          {t('picture', { file: media ?? '', alt })}
        </p>
      ))}
      {text !== '' && (
        <p>
          <MarkedText text={text} marks={marks} />
        </p>
      )}
      {text === '' && pictures.length === 0 && <p className="text-muted">{t('emptyPassage')}</p>}
    </div>
  );
}

const HEADING = new Set(['title', 'heading']);
