import { useTranslations } from 'next-intl';
import { MarkedText } from '@/components/checks/marked-text';
import { marksIn } from '@/components/checks/marks-in';
import { htmlLang } from '@/components/reader/html-lang';
import { Prose } from '@/components/reader/prose';
import { ChangeRuns } from '@/components/translate/change-runs';
import { passageChanges } from '@/components/translate/passage-changes';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { picturesIn } from '@/domain/prose/pictures-in';
import { plainText } from '@/domain/prose/plain-text';
import type { Changes } from '@/domain/review/changes';
import type { FrozenPassage } from '@/domain/review/revision';

type Props = {
  passages: readonly FrozenPassage[];
  locale: Locale;
  pictures: ReadonlyMap<string, Picture>;
  changes: Changes | null;
  /** Open findings, whose words are marked. */
  findings: readonly ShownFinding[];
};

/** One side of a row as readers will see it, with what changed in it since and what the checks mean. */
export function ReviewedText({ passages, locale, ...rest }: Props) {
  return (
    <div lang={htmlLang(locale)} className="prose review-text">
      {passages.map((passage) => (
        <ReviewedPassage key={passage.id} passage={passage} locale={locale} {...rest} />
      ))}
    </div>
  );
}

function ReviewedPassage({ passage, locale, pictures, changes, findings }: Omit<Props, 'passages'> & { passage: FrozenPassage }) {
  const t = useTranslations('Review');
  const node = fromCanonical(passage.canonical, passage.id);
  const before = changes?.changed.get(passage.id);
  const runs = before
    ? (passageChanges({ nodes: [node], readings: { [passage.id]: before.canonical }, goneIds: [], locale })[0]?.runs ?? [])
    : [];
  const type = node.type.name;
  const marks = marksIn(findings, { locale, id: passage.id });
  return (
    <>
      {changes?.added.has(passage.id) && <Badge>{t('new')}</Badge>}
      {changes?.moved.has(passage.id) && <Badge>{t('moved')}</Badge>}
      {before && runs.length === 0 && <Badge>{t('reformatted')}</Badge>}
      {runs.length > 0 && (
        <div className="review-marked">
          <ChangeRuns runs={runs} />
        </div>
      )}
      <div className={runs.length > 0 ? 'review-clean' : undefined}>
        {type === 'title' && (
          <p className="review-title">
            <MarkedText text={plainText(node)} marks={marks} />
          </p>
        )}
        {type === 'standfirst' && (
          <p className="standfirst">
            <MarkedText text={plainText(node)} marks={marks} />
          </p>
        )}
        {type !== 'title' && type !== 'standfirst' && <Prose passages={[passage]} locale={locale} pictures={pictures} highlights={marks} />}
        {picturesIn(node).map(({ attrs }, place, { length }) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may stand twice in a gallery
          <p key={place} className="review-alt">
            {length > 1 && `${place + 1}/${length} `}
            {t('alt', { words: String(attrs.alt) })}
          </p>
        ))}
      </div>
    </>
  );
}

function Badge({ children }: { children: string }) {
  return <p className="review-badge">{children}</p>;
}
