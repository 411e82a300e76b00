import type { Locale } from '@/domain/locale';

/** A piece of a text; `lang` where it is written in the other language, so that it gets its own face and voice. */
export type Run = { text: string; lang: string | null };

// Single Latin words are part of Chinese prose (CT, ICU, WeChat); two or more are English.
const FOREIGN: Record<Locale, { pattern: RegExp; lang: string }> = {
  zh: {
    pattern: /[A-Za-z][\p{Script=Latin}\d'’.&-]*(?:[ ,]+[\p{Script=Latin}\d'’.&-]+)*[ ,]+[\p{Script=Latin}][\p{Script=Latin}\d'’&-]*/gu,
    lang: 'en',
  },
  en: { pattern: /\p{Script=Han}(?:[\p{Script=Han}\d，。、；：？！“”‘’（）《》〈〉·—…]*[\p{Script=Han}。？！”’）》])?/gu, lang: 'zh-CN' },
};

/** Splits a text of one language at its runs in the other one. Joined, the runs are the text. */
export function foreignRuns(text: string, locale: Locale): Run[] {
  const { pattern, lang } = FOREIGN[locale];
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), lang: null });
    runs.push({ text: match[0], lang });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), lang: null });
  return runs;
}
