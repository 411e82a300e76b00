import type { CheckedPassage, Placed } from '@/domain/checks/checked-article';
import type { Fix, Found, Span } from '@/domain/checks/finding';
import type { Locale } from '@/domain/locale';
import type { LayoutCode } from './catalogue';

export type LayoutFound = Placed<Found>;

/** Where a finding points: a passage of one side, and in it a place; without one, all of it. */
export type Mark = { passage: CheckedPassage; span?: Span };

type Marked = { row: string | null; values?: Found['values']; fix?: Fix } & Partial<Record<Locale, Mark>>;

/** A finding at its place. */
export function mark(code: LayoutCode, { row, values = {}, fix, zh, en }: Marked): LayoutFound {
  return {
    code,
    zh: zh ? spanOf(zh) : null,
    en: en ? spanOf(en) : null,
    values,
    fix: fix ?? null,
    row,
    passages: { zh: zh?.passage.id ?? null, en: en?.passage.id ?? null },
  };
}

function spanOf({ passage, span }: Mark): Span {
  return span ?? [0, passage.text.length];
}
