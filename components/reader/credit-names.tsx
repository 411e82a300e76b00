import { Fragment } from 'react';
import type { Locale } from '@/domain/locale';
import { pathOf } from '@/domain/site/place';
import { beforeName, type CreditedName } from '@/domain/site/shown-credits';
import { Words } from './words';

/** Names as each language lists them: 甲、乙、丙 · A, B and C. A person with a page is a link to it. */
export function CreditNames({ names, locale }: { names: readonly CreditedName[]; locale: Locale }) {
  return names.map(({ name, contributor }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the names of one text never change places.
    <Fragment key={place}>
      {place > 0 ? beforeName(locale, { last: place === names.length - 1 }) : null}
      {contributor === null ? (
        <Words text={name} locale={locale} />
      ) : (
        <a href={pathOf(locale, { at: 'person', slug: contributor })}>
          <Words text={name} locale={locale} />
        </a>
      )}
    </Fragment>
  ));
}
