import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { LOCALES, type Locale, otherLocale } from '@/domain/locale';
import type { Keyed } from '@/domain/site/site-draft';
import type { SiteSettings } from '@/domain/site/site-settings';
import { OrderedList } from './ordered-list';
import { WordsFields } from './words-fields';

type Item = SiteSettings['navigation'][number];
type Target = Item['target'];

export type Targets = {
  sections: readonly { slug: string; nameZh: string; nameEn: string }[];
  /** Articles that are editable pages. */
  pages: readonly { id: string; titles: Record<Locale, string> }[];
};

type SiteNavigationProps = {
  items: readonly Keyed<Item>[];
  targets: Targets;
  onChange: ((items: Keyed<Item>[]) => void) | null;
};

const ELSEWHERE = 'address';

/** The ways through the site: sections, pages that stay, and other addresses. */
export function SiteNavigation({ items, targets: { sections, pages }, onChange }: SiteNavigationProps) {
  const t = useTranslations('Site');
  const desk = useTranslations('Desk');
  const locale = useLocale();
  const options = [
    ...sections.map(({ slug, nameZh, nameEn }) => ({
      value: optionOf({ to: 'section', slug }),
      label: t('toSection', { name: locale === 'zh' ? nameZh : nameEn }),
    })),
    ...pages.map(({ id, titles }) => ({
      value: optionOf({ to: 'page', articleId: id }),
      label: t('toPage', { name: titles[locale] || titles[otherLocale(locale)] || t('untitled') }),
    })),
    { value: ELSEWHERE, label: t('toAddress') },
  ];
  const start: Target = sections[0] ? { to: 'section', slug: sections[0].slug } : { to: 'address', zh: '', en: '' };
  return (
    <OrderedList
      label={t('parts.navigation')}
      items={items}
      onChange={onChange}
      add={{
        label: t('addNavigation'),
        most: 16,
        item: () => ({ label: { zh: '', en: '' }, target: start }),
      }}
    >
      {({ label, target }, change) => {
        const value = optionOf(target);
        const isKnown = options.some((option) => option.value === value);
        return (
          <div className="grid gap-3 lg:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
            <Select
              label={t('leadsTo')}
              value={value}
              disabled={onChange === null}
              options={isKnown ? options : [{ value, label: t('toNothing') }, ...options]}
              onChange={(event) => change({ target: targetOf(event.target.value) })}
            />
            <WordsFields label={t('itemLabel')} words={label} maxLength={40} onChange={onChange && ((words) => change({ label: words }))} />
            {target.to === 'address' && (
              <div className="grid gap-4 sm:grid-cols-2 lg:col-start-2">
                {LOCALES.map((each) => (
                  <Field
                    key={each}
                    label={t('inLanguage', { label: t('address'), language: desk(each) })}
                    type="url"
                    value={target[each]}
                    maxLength={500}
                    placeholder="https://"
                    disabled={onChange === null}
                    onChange={(event) => change({ target: { ...target, [each]: event.target.value } })}
                  />
                ))}
              </div>
            )}
          </div>
        );
      }}
    </OrderedList>
  );
}

/** A target as one value of a list to choose from. */
function optionOf(target: Target): string {
  if (target.to === 'section') return `section ${target.slug}`;
  return target.to === 'page' ? `page ${target.articleId}` : ELSEWHERE;
}

function targetOf(value: string): Target {
  const [to, name = ''] = value.split(' ');
  if (to === 'section') return { to: 'section', slug: name };
  return to === 'page' ? { to: 'page', articleId: name } : { to: 'address', zh: '', en: '' };
}
