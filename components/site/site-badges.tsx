import { useTranslations } from 'next-intl';
import { PictureField } from '@/components/desk/picture-field';
import { Field } from '@/components/ui/field';
import type { Picture } from '@/domain/picture';
import type { Keyed } from '@/domain/site/site-draft';
import type { SiteSettings } from '@/domain/site/site-settings';
import { OrderedList } from './ordered-list';
import { WordsFields } from './words-fields';

type Badge = SiteSettings['badges'][number];

type SiteBadgesProps = {
  badges: readonly Keyed<Badge>[];
  pictureOf: (id: string) => Picture | null;
  onPicture: (picture: Picture) => void;
  onChange: ((badges: Keyed<Badge>[]) => void) | null;
};

/** Accreditations: a picture, its name in both languages, and where it can be looked up. */
export function SiteBadges({ badges, pictureOf, onPicture, onChange }: SiteBadgesProps) {
  const t = useTranslations('Site');
  return (
    <OrderedList
      label={t('parts.badges')}
      items={badges}
      onChange={onChange}
      add={{ label: t('addBadge'), most: 12, item: () => ({ media: '', name: { zh: '', en: '' }, href: '' }) }}
    >
      {({ media, name, href }, change) => (
        <>
          <PictureField
            label={t('badgePicture')}
            picture={pictureOf(media)}
            mayAdd={onChange !== null}
            onRemove={null}
            onPicture={(picture) => {
              onPicture(picture);
              change({ media: picture.id });
            }}
          />
          <WordsFields label={t('badgeName')} words={name} maxLength={120} onChange={onChange && ((words) => change({ name: words }))} />
          <Field
            label={t('badgeHref')}
            type="url"
            value={href}
            maxLength={500}
            placeholder="https://"
            disabled={onChange === null}
            onChange={({ target }) => change({ href: target.value })}
          />
        </>
      )}
    </OrderedList>
  );
}
