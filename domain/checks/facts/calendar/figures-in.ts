import type { Locale } from '@/domain/locale';

/** Tells whether a number stands by itself in a text, whatever it counts there. Reads each text once, when first asked. */
export function figuresIn(text: Readonly<Record<Locale, string>>): (locale: Locale, figures: number) => boolean {
  const read: Partial<Record<Locale, ReadonlySet<string>>> = {};
  return (locale, figures) => {
    read[locale] ??= new Set(text[locale].match(/\d+/g) ?? []);
    return read[locale].has(String(figures));
  };
}
