import { checkEditions, checkPassage, checkRow, isCompared } from '@/domain/checks/check-article';
import type { CheckedArticle, CheckedPassage, CheckedRow, PlacedFinding } from '@/domain/checks/checked-article';
import type { Context } from '@/domain/checks/context';
import { oneFault } from '@/domain/checks/one-fault';
import { LOCALES, type Locale } from '@/domain/locale';
import { Recent } from './recent';

/** An article of 5,000 passages on both sides is checked again without forgetting any. */
const MOST_REMEMBERED = 20_000;

/**
 * Checks an article again and again while it is written: what `checkArticle` finds, without reading anew what was read before, a passage
 * for its words, a row for the words of both sides.
 */
export class LiveChecker {
  private readonly passages = new Recent<PlacedFinding[]>(MOST_REMEMBERED);
  private readonly rows = new Recent<PlacedFinding[]>(MOST_REMEMBERED);

  constructor(private readonly knows: Omit<Context, 'day'>) {}

  /** Stops after each passage and row that had to be read, so that whoever asks can turn to something newer in between. */
  *read(article: CheckedArticle): Generator<undefined, PlacedFinding[]> {
    const context = { ...this.knows, day: article.day };
    const found: PlacedFinding[] = [];
    for (const row of article.rows) {
      for (const [locale, passage] of passagesOf(row)) {
        const key = JSON.stringify([article.day, locale, row.key, isCompared(row), passage.id, passage.type, passage.text]);
        const before = this.passages.get(key);
        found.push(...(before ?? this.keep(this.passages, key, checkPassage({ row, passage, locale }, context))));
        if (!before) yield;
      }
      const key = JSON.stringify([article.day, row.key, row.kind, texts(row.zh), texts(row.en)]);
      const before = this.rows.get(key);
      found.push(...(before ?? this.keep(this.rows, key, checkRow(row, context))));
      if (!before) yield;
    }
    return oneFault([...found, ...checkEditions(article, context)]);
  }

  private keep(memory: Recent<PlacedFinding[]>, key: string, found: PlacedFinding[]): PlacedFinding[] {
    memory.set(key, found);
    return found;
  }
}

function passagesOf(row: CheckedRow): (readonly [Locale, CheckedPassage])[] {
  return LOCALES.flatMap((locale) => row[locale].map((passage) => [locale, passage] as const));
}

function texts(passages: readonly CheckedPassage[]): string[] {
  return passages.flatMap(({ id, text }) => [id, text]);
}
