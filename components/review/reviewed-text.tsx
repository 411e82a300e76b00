import { useTranslations } from 'next-intl';
import { htmlLang } from '@/components/reader/html-lang';
import { Prose } from '@/components/reader/prose';
import { ChangeRuns } from '@/components/translate/change-runs';
import { passageChanges } from '@/components/translate/passage-changes';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import { fromCanonical } from '@/domain/prose/canonical';
import { plainText } from '@/domain/prose/plain-text';
import type { Changes } from '@/domain/review/changes';
import type { FrozenPassage } from '@/domain/review/revision';

type Props = { passages: readonly FrozenPassage[]; locale: Locale; pictures: ReadonlyMap<string, Picture>; changes: Changes | null };

/** One side of a row as readers will see it, with what changed in it since. */
export function ReviewedText({ passages, locale, pictures, changes }: Props) {
  return (
    <div lang={htmlLang(locale)} className="prose review-text">
      {passages.map((passage) => (
        <ReviewedPassage key={passage.id} passage={passage} locale={locale} pictures={pictures} changes={changes} />
      ))}
    </div>
  );
}

function ReviewedPassage({ passage, locale, pictures, changes }: Omit<Props, 'passages'> & { passage: FrozenPassage }) {
  const t = useTranslations('Review');
  const node = fromCanonical(passage.canonical, passage.id);
  const before = changes?.changed.get(passage.id);
  const runs = before
    ? (passageChanges({ nodes: [node], readings: { [passage.id]: before.canonical }, goneIds: [], locale })[0]?.runs ?? [])
    : [];
  const type = node.type.name;
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
        {type === 'title' && <p className="review-title">{plainText(node)}</p>}
        {type === 'standfirst' && <p className="standfirst">{plainText(node)}</p>}
        {type !== 'title' && type !== 'standfirst' && <Prose passages={[passage]} locale={locale} pictures={pictures} />}
        {type === 'image' && <p className="review-alt">{t('alt', { words: String(node.attrs.alt) })}</p>}
      </div>
    </>
  );
}

function Badge({ children }: { children: string }) {
  return <p className="review-badge">{children}</p>;
}
