import type { Couplet } from '@/domain/couplet';
import type { Direction } from '@/domain/direction';
import type { Locale } from '@/domain/locale';
import type { Shown, Standing } from '@/domain/standing';

/** An article as a row of a list shows it. */
export type ArticleItem = {
  id: string;
  direction: Direction;
  titles: Record<Locale, string>;
  section: { nameZh: string; nameEn: string };
  changedAt: Date;
  standing: Standing;
  couplet: Couplet;
  shown: Record<Locale, Shown>;
};
