import type { CheckedPassage, CheckedRow } from '@/domain/checks/checked-article';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import { fileNameIn } from './file-names';
import type { LayoutReading, Placing } from './layout-reading';
import { type LayoutFound, mark } from './mark';

type Picture = CheckedPassage & { picture: NonNullable<CheckedPassage['picture']> };

/** Pictures against each other, and what is written of each. */
export function checkPictures({ article, places, whole }: LayoutReading): LayoutFound[] {
  return [...article.rows.flatMap((row) => across(row, whole)), ...places.flatMap(alone)];
}

function picturesOf(passages: readonly CheckedPassage[]): Picture[] {
  return passages.flatMap((passage) => (passage.picture ? [{ ...passage, picture: passage.picture }] : []));
}

function across(row: CheckedRow, whole: boolean): LayoutFound[] {
  if (row.kind === 'left-out' || row.kind === 'added') return [];
  const sides = { zh: picturesOf(row.zh), en: picturesOf(row.en) };
  const [zh, en] = [sides.zh[0], sides.en[0]];
  if (sides.zh.length !== sides.en.length) {
    const side = sides.zh.length > sides.en.length ? 'zh' : 'en';
    const spare = sides[side][sides[otherLocale(side)].length];
    return whole && spare ? [mark('layout/picture-missing', { row: row.key, [side]: { passage: spare }, values: { side } })] : [];
  }
  if (sides.zh.length !== 1 || !zh || !en) return [];
  const found = missingWords(row, { zh, en });
  if (zh.picture.media === null || en.picture.media === null || zh.picture.media === en.picture.media) return found;
  return [mark('layout/picture-differs', { row: row.key, zh: { passage: zh }, en: { passage: en } }), ...found];
}

/** A caption or a credit that one side has alone. */
function missingWords(row: CheckedRow, pictures: Record<Locale, Picture>): LayoutFound[] {
  const texts = {
    caption: { zh: pictures.zh.text, en: pictures.en.text },
    credit: { zh: pictures.zh.picture.credit, en: pictures.en.picture.credit },
  };
  return (['caption', 'credit'] as const).flatMap((what) =>
    LOCALES.flatMap((side) => {
      const there = texts[what][otherLocale(side)].trim();
      if (there === '' || texts[what][side].trim() !== '' || fileNameIn(there, 'caption')) return [];
      const values = { side, what, other: there.slice(0, 80) };
      return [mark('layout/caption-missing', { row: row.key, zh: { passage: pictures.zh }, en: { passage: pictures.en }, values })];
    }),
  );
}

const HAN = /\p{Script=Han}/u;
const ENGLISH_WORDS = /\p{Script=Latin}{2,}(?:[ ,'’-]+\p{Script=Latin}+){3,}/u;

function alone({ locale, row, passage }: Placing): LayoutFound[] {
  const { picture } = passage;
  if (!picture) return [];
  const alt = picture.alt.trim();
  const at = { row: row.key, [locale]: { passage } };
  if (alt === '') return [mark('layout/alternative-text', { ...at, values: { side: locale } })];
  const foreign = locale === 'en' ? HAN.test(alt) : !HAN.test(alt) && ENGLISH_WORDS.test(alt);
  return foreign ? [mark('layout/alternative-text-language', { ...at, values: { side: locale, text: alt.slice(0, 80) } })] : [];
}
