import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayInWords } from '@/components/desk/day-in-words';
import { useExactTime } from '@/components/desk/use-exact-time';
import type { Kind } from '@/domain/article';
import type { Direction } from '@/domain/direction';
import { personName } from '@/domain/person-name';
import type { Picture } from '@/domain/picture';
import type { Tag } from '@/domain/site/tag';
import { PictureThumb } from './picture-thumb';

type Facts = {
  kind: Kind;
  tags: readonly Tag[];
  section: { nameZh: string; nameEn: string };
  direction: Direction;
  eventDate: string | null;
  embargo: Date | null;
  begunBy: { nameZh: string; nameEn: string };
  lead: Picture | null;
};

/** What both texts of an article share. */
export function ArticleFacts({ article, now, children }: { article: Facts; now: Date; children?: ReactNode }) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  const { kind, section, tags, direction, eventDate, embargo, begunBy, lead } = article;
  const exactTime = useExactTime();
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-2 text-lg font-semibold">
        {t('facts')}
      </h2>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 [&>dt]:text-muted">
        <dt>{t('kind')}</dt>
        <dd>{t(`kinds.${kind}`)}</dd>
        <dt>{t('section')}</dt>
        <dd>{locale === 'zh' ? section.nameZh : section.nameEn}</dd>
        <dt>{t('tags')}</dt>
        <dd>{tags.length > 0 ? tags.map(({ names }) => names[locale]).join(' · ') : t('noTags')}</dd>
        <dt>{t('direction')}</dt>
        <dd>{desk(`direction.${direction}`)}</dd>
        <dt>{t('eventDate')}</dt>
        <dd>{eventDate ? <time dateTime={eventDate}>{dayInWords(eventDate, locale)}</time> : t('noDate')}</dd>
        <dt>{t('embargo.name')}</dt>
        <dd>
          {embargo && (
            <time dateTime={embargo.toISOString()}>{t(embargo > now ? 'embargo.until' : 'embargo.ended', { at: exactTime(embargo) })}</time>
          )}
          {!embargo && t('embargo.none')}
        </dd>
        <dt>{t('begun')}</dt>
        <dd>{personName(begunBy, locale)}</dd>
        <dt>{t('leadPicture')}</dt>
        <dd>{lead ? <PictureThumb picture={lead} /> : t('noPicture')}</dd>
      </dl>
      {children}
    </section>
  );
}
