import { and, count, desc, eq, isNotNull } from 'drizzle-orm';
import { appDatabase } from '@/db/database';
import { articles, editionBatches, editions, media } from '@/db/schema/articles';
import { people } from '@/db/schema/people';
import { signOffs } from '@/db/schema/release';
import { listMeantTags } from '@/db/tags';
import type { Actor } from '@/domain/actor';
import type { Credit } from '@/domain/article';
import { sourceOf } from '@/domain/direction';
import { type Locale, otherLocale } from '@/domain/locale';
import { may, writing } from '@/domain/permissions';
import { personName } from '@/domain/person-name';

/** Null when the article is not there or has no text in this language. */
export async function findWriting(who: Actor, { articleId, locale }: { articleId: string; locale: Locale }) {
  if (!may(who, 'see-desk')) return null;
  const [row] = await appDatabase()
    .select({
      editionId: editions.id,
      title: editions.title,
      kind: articles.kind,
      tags: articles.tags,
      direction: articles.direction,
      section: articles.section,
      eventDate: articles.eventDate,
      lead: { id: media.id, width: media.width, height: media.height, widths: media.widths },
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .leftJoin(media, eq(media.id, articles.leadMedia))
    .where(and(eq(editions.articleId, articleId), eq(editions.locale, locale)));
  if (!row) return null;
  const [other] = await appDatabase()
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.articleId, articleId), eq(editions.locale, otherLocale(locale))));
  const role = sourceOf(row.direction) === locale ? 'by' : 'translated';
  return {
    ...row,
    tags: await listMeantTags(appDatabase(), row.tags),
    otherEditionId: other?.id ?? null,
    mayWrite: may(who, writing(locale), row),
    proposedCredits: await proposeCredits({ articleId, editionId: row.editionId, locale, role }),
  };
}

type Asked = { articleId: string; editionId: string; locale: Locale; role: 'by' | 'translated' };

/** Credits as the record has them: who wrote most comes first, then who signed for the language. People may change them. */
async function proposeCredits({ articleId, editionId, locale, role }: Asked): Promise<Credit[]> {
  const name = { nameZh: people.nameZh, nameEn: people.nameEn };
  const wrote = await appDatabase()
    .select({ ...name, batches: count() })
    .from(editionBatches)
    .innerJoin(people, eq(people.id, editionBatches.authorId))
    .where(and(eq(editionBatches.editionId, editionId), isNotNull(editionBatches.clientId)))
    .groupBy(people.id)
    .orderBy(desc(count()));
  const signed = await appDatabase()
    .selectDistinct(name)
    .from(signOffs)
    .innerJoin(people, eq(people.id, signOffs.signer))
    .where(and(eq(signOffs.articleId, articleId), eq(signOffs.kind, `language:${locale}`)));
  const line = (credited: Credit['role'], names: readonly { nameZh: string; nameEn: string }[]): Credit[] => {
    const listed = names.map((person) => personName(person, locale)).filter((each) => each !== '');
    return listed.length > 0 ? [{ role: credited, names: listed.join(locale === 'zh' ? '、' : ', ').slice(0, 200) }] : [];
  };
  return [...line(role, wrote), ...line('reviewed', signed)];
}
