import { assert, constantFrom, integer, oneof, option, property, record, string, subarray, uuid } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, otherLocale } from '@/domain/locale';
import type { Place } from './place';
import { alternatesOf, HREFLANG, isPresent, type Presence, presentIn, traditionalPath } from './presence';

const page = option(integer({ min: 1, max: 5000 }), { nil: undefined });
const slug = string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

const PLACE = oneof(
  constantFrom<Place>({ at: 'front' }, { at: 'archive' }, { at: 'search' }),
  record({ at: constantFrom('news' as const), page }),
  record({ at: constantFrom('section' as const, 'tag' as const, 'person' as const), slug, page }),
  record({ at: constantFrom('month' as const), month: constantFrom('2026-11', '1999-01'), page }),
  record({ at: constantFrom('article' as const, 'page' as const), slug }),
  record({ at: constantFrom('by-id' as const), id: uuid() }),
);
const LIVE = subarray([...LOCALES]);

function pathsOf(presence: Presence): string[] {
  return LOCALES.flatMap((locale) => presence[locale] ?? []);
}

describe('the forms of a place', () => {
  it('are itself, its twin, the Traditional form of the Chinese one, and one for everybody else', () => {
    assert(
      property(PLACE, LIVE, (place, live) => {
        const presence = presentIn(live, place);
        const forms = new Map(alternatesOf(presence).map(({ hreflang, path }) => [hreflang, path]));
        for (const locale of LOCALES) expect(forms.get(HREFLANG[locale]) ?? null).toBe(presence[locale]);
        expect(forms.get(HREFLANG.traditional) ?? null).toBe(presence.zh && traditionalPath(presence.zh));
        expect(forms.has(HREFLANG.other)).toBe(isPresent(presence));
        const everybody = forms.get(HREFLANG.other);
        if (everybody && place.at !== 'front') expect(pathsOf(presence)).toContain(everybody);
      }),
    );
  });

  it('lead to no page that is not live, and every one that is answers in its own language', () => {
    assert(
      property(PLACE, LIVE, (place, live) => {
        const presence = presentIn(live, place);
        expect(pathsOf(presence)).toHaveLength(live.length);
        for (const locale of live) expect(presence[locale]).toMatch(new RegExp(`^/${locale}(/|$)`));
      }),
    );
  });

  it('stand at addresses of their own: two places never share one', () => {
    assert(
      property(PLACE, PLACE, constantFrom(...LOCALES), (one, two, locale) => {
        const [here, there] = [presentIn([locale], one)[locale], presentIn([locale], two)[locale]];
        expect(here === there).toBe(JSON.stringify(one) === JSON.stringify(two));
        expect(presentIn([otherLocale(locale)], one)[locale]).toBeNull();
      }),
    );
  });
});
