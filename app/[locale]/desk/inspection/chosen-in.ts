import { z } from 'zod';
import { oneOf } from '@/app/[locale]/desk/asked';
import type { Grouping } from '@/db/views/desk/find-inspection';
import type { Asked } from '@/db/views/desk/list-report';
import { isCheckCode } from '@/domain/checks/catalogue';

export type Query = Record<string, string | string[] | undefined>;

/** The part of a report that is about one article, owner or check. */
export type Chosen = { by: Grouping; where: Pick<Asked, 'articleId' | 'owner' | 'code'> };

/** The part that an address asks for, null where it asks for none. What is no article, owner or check is passed over. */
export function chosenIn(asked: Query): Chosen | null {
  const [articleId, owner, code] = [oneOf(asked.article), oneOf(asked.owner), oneOf(asked.check)];
  if (z.uuid().safeParse(articleId).success) return { by: 'article', where: { articleId } };
  if (/^[\w-]{1,100}$/.test(owner)) return { by: 'owner', where: { owner } };
  return isCheckCode(code) ? { by: 'check', where: { code } } : null;
}
