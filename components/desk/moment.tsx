import { useFormatter, useLocale, useTimeZone } from 'next-intl';
import { useExactTime } from './use-exact-time';

const DAY = 24 * 60 * 60 * 1000;

/** A time: relative within a day of `now`, with the exact one on hover; else the day in the reader's form. */
export function Moment({ at, now, className }: { at: Date; now: Date; className?: string }) {
  const format = useFormatter();
  const locale = useLocale() === 'zh' ? 'zh-CN' : 'en-GB';
  const timeZone = useTimeZone();
  const exact = useExactTime()(at);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(at);
  const age = now.getTime() - at.getTime();
  return (
    <time dateTime={at.toISOString()} title={exact} className={className}>
      {age >= 0 && age < DAY ? format.relativeTime(at, now) : day}
    </time>
  );
}
