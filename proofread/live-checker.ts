import { checkEditions, checkPassage, checkRow } from '@/domain/checks/check-article';
import type { CheckedArticle, CheckedPassage, CheckedRow, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import type { Found } from '@/domain/checks/finding';
import { settle } from '@/domain/checks/settle';
import type { Text } from '@/domain/checks/sides';
import { LOCALES, type Locale } from '@/domain/locale';
import { Recent } from './recent';

/** A library that reads texts of one language along with our own checks. */
export type ReadAlong = (text: Text, context: Context) => Promise<Found[]>;

/** An article of 5,000 passages on both sides is checked again without forgetting any. */
const MOST_REMEMBERED = 20_000;

/**
 * Checks an article again and again while it is written. What was read before is not read again: a passage for its words, a row for the
 * words of both sides. Both ways of asking are cut into small pieces, so that whoever asks can turn to something newer in between.
 */
export class LiveChecker {
  private readonly passages = new Recent<PlacedFinding[]>(MOST_REMEMBERED);
  private readonly rows = new Recent<PlacedFinding[]>(MOST_REMEMBERED);
  private readonly along = new Recent<Found[]>(MOST_REMEMBERED);

  constructor(
    private readonly knows: Omit<Context, 'day'>,
    private readonly readers: Partial<Record<Locale, ReadAlong>> = {},
  ) {}

  /** What passages and rows show, and what the libraries said of them before. Stops after each that had to be read anew. */
  *parts(article: CheckedArticle): Generator<undefined, PlacedFinding[]> {
    const context = { ...this.knows, day: article.day };
    const found: PlacedFinding[] = [];
    for (const row of article.rows) {
      for (const [locale, passage] of passagesOf(row)) {
        const key = `${article.day} ${locale} ${row.key} ${passage.id} ${passage.type} ${passage.text}`;
        const before = this.passages.get(key);
        const findings = before ?? checkPassage({ row, passage, locale }, context);
        this.passages.set(key, findings);
        found.push(...findings, ...this.placed({ row, passage, locale }));
        if (!before) yield;
      }
      const key = `${article.day} ${JSON.stringify([row.key, row.kind, texts(row.zh), texts(row.en)])}`;
      const before = this.rows.get(key);
      const findings = before ?? checkRow(row, context);
      this.rows.set(key, findings);
      found.push(...findings);
      if (!before) yield;
    }
    return found;
  }

  /** Lets the libraries read what they have not read yet; `parts` then has what they found. Stops after each passage. */
  async *readAlong(article: CheckedArticle): AsyncGenerator<undefined, void> {
    const context = { ...this.knows, day: article.day };
    for (const row of article.rows) {
      for (const [locale, { type, text }] of passagesOf(row)) {
        const read = this.readers[locale];
        const key = `${locale} ${type} ${text}`;
        if (!read || text === '' || this.along.get(key)) continue;
        this.along.set(key, await read({ text, locale, type }, context));
        yield;
      }
    }
  }

  /** What only the two texts as wholes show. */
  editions(article: CheckedArticle): PlacedFinding[] {
    return checkEditions(article, { ...this.knows, day: article.day });
  }

  private placed({ row, passage: { id, type, text }, locale }: { row: CheckedRow; passage: CheckedPassage; locale: Locale }) {
    const found = this.along.get(`${locale} ${type} ${text}`) ?? [];
    const passages = { zh: null, en: null, [locale]: id };
    return settle(found, this.knows.office).map((finding): PlacedFinding => ({ ...finding, row: row.key, passages }));
  }
}

function passagesOf(row: CheckedRow): (readonly [Locale, CheckedPassage])[] {
  return LOCALES.flatMap((locale) => row[locale].map((passage) => [locale, passage] as const));
}

function texts(passages: readonly CheckedPassage[]): string[] {
  return passages.flatMap(({ id, text }) => [id, text]);
}
