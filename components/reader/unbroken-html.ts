import type { Locale } from '@/domain/locale';
import { foreignRuns } from './foreign-runs';
import { unbrokenPieces } from './unbroken-pieces';

const CLAUSE = /[^：，；。！？—]+[：，；。！？—]*|[：，；。！？—]+/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// Each headline stands on many pages, and as elements of React the words of its headlines would be half of a Chinese list.
const MOST_KEPT = 2000;
const kept = new Map<string, string>();

/** The clauses of a Chinese text as HTML, each in an element of its own and in pieces as below. */
export function clausesHtml(text: string): string {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const html = [...text.matchAll(CLAUSE)].map(([clause]) => `<span class="clause">${unbrokenHtml(clause, 'zh')}</span>`).join('');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, html);
  return html;
}

/** A text as HTML, with an element around each piece that must stay whole and around each run in the other language. */
export function unbrokenHtml(text: string, locale: Locale): string {
  const runs = foreignRuns(text, locale).map((run) => {
    if (run.lang) return `<span lang="${run.lang}">${escaped(run.text)}</span>`;
    const pieces = unbrokenPieces(run.text, locale);
    return pieces.map(({ word, whole }) => (whole ? `<span>${escaped(word)}</span>` : escaped(word))).join('');
  });
  return runs.join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');
}
