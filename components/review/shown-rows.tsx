import { FindingGroup } from '@/components/checks/finding-group';
import type { ShownFinding } from '@/domain/checks/shown-finding';
import type { Locale } from '@/domain/locale';
import type { Picture } from '@/domain/picture';
import type { Changes } from '@/domain/review/changes';
import type { CoveringKind } from '@/domain/review/kinds';
import type { Pair } from '@/domain/review/pair';
import type { ReviewRow } from '@/domain/review/review-rows';
import type { FrozenPassage } from '@/domain/review/revision';
import type { Names } from './cover-marks';
import { EmptySide } from './empty-side';
import { ReviewedText } from './reviewed-text';
import type { ShownRow } from './shown-row';

type Shown = {
  pair: Pair;
  rows: readonly ReviewRow[];
  pictures: readonly Picture[];
  changes: { zh: Changes; en: Changes } | null;
  /** Kinds that the person who looks can give now. */
  given: readonly CoveringKind[];
  requested: readonly { locale: Locale; id: string }[];
  findings: readonly ShownFinding[];
  people: Names;
  /** Whether findings can be waived here: the pair is the one in review. */
  mayAct: boolean;
};

/** The rows of a pair with their texts rendered. */
export function shownRows({ pair, rows, pictures, changes, given, requested, findings, people, mayAct }: Shown): ShownRow[] {
  const known = new Map(pictures.map((picture) => [picture.id, picture]));
  const passagesOf = (locale: Locale, ids: readonly string[]) => (pair[locale]?.passages ?? []).filter(({ id }) => ids.includes(id));
  const byRow = Map.groupBy(findings, ({ row }) => row);
  const text = (locale: Locale, row: ReviewRow) => {
    const passages = passagesOf(locale, row[locale]);
    if (passages.length === 0) return <EmptySide link={row.link} />;
    const marked = (byRow.get(row.key) ?? []).filter((finding) => !finding.waiver);
    return <ReviewedText passages={passages} locale={locale} pictures={known} changes={changes?.[locale] ?? null} findings={marked} />;
  };
  const said = (row: ReviewRow): ShownRow['findings'] => {
    const here = byRow.get(row.key);
    if (!here) return null;
    const open = here.filter(({ waiver }) => !waiver);
    const blocks = open.some(({ severity }) => severity === 'block');
    return {
      shown: <FindingGroup articleId={pair.articleId} findings={here} people={people} mayAct={mayAct} />,
      open: open.length,
      blocks,
      stands: blocks || open.length < here.length,
    };
  };
  return rows.map((row) => ({
    key: row.key,
    passages: { zh: row.zh, en: row.en },
    texts: { zh: text('zh', row), en: text('en', row) },
    covers: row.covers,
    todo: row.covers.filter(({ kind, covered, own }) => !covered && !own && given.includes(kind)).map(({ kind }) => kind),
    changed: (['zh', 'en'] as const).some((locale) =>
      passagesOf(locale, row[locale]).some((passage) => differs(passage, changes?.[locale])),
    ),
    findings: said(row),
    requested: requested.some(({ locale, id }) => row[locale].includes(id)),
  }));
}

function differs({ id }: FrozenPassage, changes: Changes | undefined): boolean {
  return changes !== undefined && (changes.changed.has(id) || changes.added.has(id) || changes.moved.has(id));
}
