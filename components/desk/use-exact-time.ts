import { useLocale, useTimeZone } from 'next-intl';

const REGION = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Writes times out in the reader's form: 2026年11月22日 14:05 · 22 November 2026 at 14:05. */
export function useExactTime(): (at: Date) => string {
  const timeZone = useTimeZone();
  const format = new Intl.DateTimeFormat(REGION[useLocale()], { dateStyle: 'long', timeStyle: 'short', timeZone });
  return (at) => format.format(at);
}
