import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayInWords } from '@/components/desk/day-in-words';
import type { Direction } from '@/domain/direction';
import { personName } from '@/domain/person-name';
import type { Picture } from '@/domain/picture';
import { PictureThumb } from './picture-thumb';

type Facts = {
  section: { nameZh: string; nameEn: string };
  direction: Direction;
  eventDate: string | null;
  begunBy: { nameZh: string; nameEn: string };
  lead: Picture | null;
};

/** What both texts of an article share. */
export function ArticleFacts({ article, children }: { article: Facts; children?: ReactNode }) {
  const t = useTranslations('Article');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  const { section, direction, eventDate, begunBy, lead } = article;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-2 text-lg font-semibold">
        {t('facts')}
      </h2>
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 [&>dt]:text-muted">
        <dt>{t('section')}</dt>
        <dd>{locale === 'zh' ? section.nameZh : section.nameEn}</dd>
        <dt>{t('direction')}</dt>
        <dd>{desk(`direction.${direction}`)}</dd>
        <dt>{t('eventDate')}</dt>
        <dd>{eventDate ? <time dateTime={eventDate}>{dayInWords(eventDate, locale)}</time> : t('noDate')}</dd>
        <dt>{t('begun')}</dt>
        <dd>{personName(begunBy, locale)}</dd>
        <dt>{t('leadPicture')}</dt>
        <dd>{lead ? <PictureThumb picture={lead} /> : t('noPicture')}</dd>
      </dl>
      {children}
    </section>
  );
}
