import type { Node } from 'prosemirror-model';
import type { ReleasePlan } from '@/domain/article';
import { LOCALES, type Locale } from '@/domain/locale';
import type { RowState } from '@/domain/pair/row-state';
import type { Row } from '@/domain/pair/rows';
import { isBlank } from '@/domain/prose/passages';
import { picturesIn } from '@/domain/prose/pictures-in';
import type { Refusal } from '@/domain/refusals';
import { isSlug } from '@/domain/slug';

const STATES: Record<RowState, Refusal | null> = {
  blank: null,
  untranslated: 'untranslated-passages',
  'unlinked-target': 'passages-not-linked',
  draft: 'unconfirmed-passages',
  behind: 'unconfirmed-passages',
  edited: 'unconfirmed-passages',
  confirmed: null,
  'left-out': null,
  added: null,
};

type Texts = Readonly<Record<Locale, Node | null>>;

/**
 * The languages that go to review together. «First» takes the other text along as soon as all of it is translated and confirmed, and
 * must do so where readers have it already.
 */
export function sidesToSend({ plan, rows, live }: { plan: ReleasePlan; rows: readonly Row[]; live: readonly Locale[] }): readonly Locale[] {
  if (plan.mode === 'together') return LOCALES;
  if (plan.mode === 'only') return [plan.locale];
  const other = LOCALES.filter((locale) => locale !== plan.locale);
  const ready = rows.some((row) => row.state === 'confirmed') && rows.every((row) => STATES[row.state] === null);
  return ready || other.some((locale) => live.includes(locale)) ? LOCALES : [plan.locale];
}

/** Null when these texts can be read and signed: complete, linked, confirmed by a person, with addresses and alternative texts. */
export function canSend({ texts, rows }: { texts: Texts; rows: readonly Row[] }): Refusal | null {
  const present = LOCALES.flatMap((locale) => texts[locale] ?? []);
  if (present.length === 0 || present.some(hasNoTitle)) return 'nothing-to-review';
  const unfinished = texts.zh && texts.en ? rows.map((row) => STATES[row.state]).find((refusal) => refusal !== null) : null;
  if (unfinished) return unfinished;
  if (present.some((doc) => doc.attrs.slug === '')) return 'slug-missing';
  if (present.some((doc) => !isSlug(String(doc.attrs.slug)))) return 'slug-malformed';
  if (present.flatMap(picturesIn).some(({ attrs }) => attrs.media === null)) return 'picture-missing';
  return present.flatMap(picturesIn).some(({ attrs }) => String(attrs.alt).trim() === '') ? 'alternative-text-missing' : null;
}

function hasNoTitle(doc: Node): boolean {
  return !doc.firstChild || isBlank(doc.firstChild);
}

/** The ids of all pictures that these texts show. */
export function mediaIn(texts: Texts): string[] {
  return LOCALES.flatMap((locale) => texts[locale] ?? [])
    .flatMap(picturesIn)
    .map(({ attrs }) => String(attrs.media));
}
