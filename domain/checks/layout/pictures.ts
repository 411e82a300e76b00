import type { CheckedPassage, CheckedPicture, CheckedRow } from '@/domain/checks/checked-article';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { fileNameIn } from './file-names';
import type { LayoutReading, Placing } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** A picture in its passage. `place` is empty for a picture by itself, and says the how-manieth of a gallery it is. */
type Pictured = { passage: CheckedPassage; picture: CheckedPicture; place: { place?: number } };
type Sides = Record<Locale, readonly Pictured[]>;

/** Pictures against each other, and what is written of each. */
export function checkPictures({ article, places, whole }: LayoutReading): LayoutFound[] {
  return [...article.rows.flatMap((row) => across(row, whole)), ...places.flatMap(alone)];
}

function picturesOf(passages: readonly CheckedPassage[]): Pictured[] {
  return passages.flatMap((passage) =>
    passage.pictures.map((picture, at) => ({ passage, picture, place: passage.type === 'gallery' ? { place: at + 1 } : {} })),
  );
}

function across(row: CheckedRow, whole: boolean): LayoutFound[] {
  if (row.kind === 'left-out' || row.kind === 'added') return [];
  const sides = { zh: picturesOf(row.zh), en: picturesOf(row.en) };
  const missing = whole ? LOCALES.flatMap((side) => spareOf(row, { sides, side })) : [];
  if (missing.length > 0) return missing;
  const pairs = pairsOf(sides);
  const differs = sides.zh.length === sides.en.length && sides.zh.some((one, at) => isOther(one, sides.en[at]));
  const [zh, en] = [sides.zh[0], sides.en[0]];
  const found = pairs.flatMap((pair) => missingWords(row, pair));
  if (!differs || !zh || !en) return found;
  return [mark('layout/picture-differs', { row: row.key, zh: { passage: zh.passage }, en: { passage: en.passage } }), ...found];
}

/** Pictures of one side for which the other has none. */
function spareOf(row: CheckedRow, { sides, side }: { sides: Sides; side: Locale }): LayoutFound[] {
  const [mine, theirs] = [sides[side], sides[otherLocale(side)]];
  const count = mine.length - theirs.length;
  if (count <= 0) return [];
  const known = new Set(theirs.map(({ picture }) => picture.media));
  const strange = mine.filter(({ picture }) => !known.has(picture.media));
  const spare = strange.length >= count ? strange.slice(-count) : mine.slice(-count);
  return spare.map(({ passage, place }) =>
    mark('layout/picture-missing', { row: row.key, [side]: { passage }, values: { side, ...place } }),
  );
}

/** Which pictures answer each other: the same file, or, where a row has one on each side, those two. */
function pairsOf({ zh, en }: Sides): Record<Locale, Pictured>[] {
  const [one, other] = [zh[0], en[0]];
  if (zh.length === 1 && en.length === 1 && one && other) return [{ zh: one, en: other }];
  return zh.flatMap((mine) => {
    const same = en.find(({ picture }) => picture.media !== null && picture.media === mine.picture.media);
    return same ? [{ zh: mine, en: same }] : [];
  });
}

function isOther(one: Pictured, other: Pictured | undefined): boolean {
  return one.picture.media !== null && other?.picture.media !== null && one.picture.media !== other?.picture.media;
}

/** A caption or a credit that one side has alone. */
function missingWords(row: CheckedRow, pair: Record<Locale, Pictured>): LayoutFound[] {
  return (['caption', 'credit'] as const).flatMap((what) =>
    LOCALES.flatMap((side) => {
      const there = pair[otherLocale(side)].picture[what].trim();
      if (there === '' || pair[side].picture[what].trim() !== '' || fileNameIn(there, 'caption')) return [];
      const values = { side, what, other: there.slice(0, 80), ...pair[side].place };
      return [mark('layout/caption-missing', { row: row.key, zh: pair.zh, en: pair.en, values })];
    }),
  );
}

const HAN = /\p{Script=Han}/u;
const ENGLISH_WORDS = /\p{Script=Latin}{2,}(?:[ ,'’-]+\p{Script=Latin}+){3,}/u;

function alone({ locale, row, passage }: Placing): LayoutFound[] {
  return picturesOf([passage]).flatMap(({ picture, place }) => {
    const alt = picture.alt.trim();
    const at = { row: row.key, [locale]: { passage } };
    if (alt === '') return [mark('layout/alternative-text', { ...at, values: { side: locale, ...place } })];
    const foreign = locale === 'en' ? HAN.test(alt) : !HAN.test(alt) && ENGLISH_WORDS.test(alt);
    const values = { side: locale, text: alt.slice(0, 80), ...place };
    return foreign ? [mark('layout/alternative-text-language', { ...at, values })] : [];
  });
}
