import type { Lint } from 'harper.js';
import type { Found, Span } from '@/domain/checks/finding';
import { likelySpelling } from './likely-spelling';
import type { KnowsWord } from './words-known';

type Line = { text: string; from: number; known: KnowsWord };

/** What harper says of a line, in UTF-16 units of it, without what belongs to its binary: it can be kept. */
export type Remark = { kind: string; word: string; from: number; to: number; suggestions: string[] };

/** Takes the lints: they are freed. */
export function remarksOf(lints: readonly Lint[]): Remark[] {
  return lints.map((lint) => {
    const remark = remarkOf(lint);
    lint.free();
    return remark;
  });
}

/** What harper said of one line, in our codes and as places in the text that the line is of. */
export function foundByHarper(remarks: readonly Remark[], line: Line): Found[] {
  return remarks.flatMap((remark) => foundOf(remark, line) ?? []);
}

const SEVERAL = 3;

function remarkOf(lint: Lint): Remark {
  const { start, end } = lint.span();
  const suggestions = lint.suggestions().slice(0, SEVERAL);
  const word = lint.get_problem_text();
  // 0 puts the words in the place, 1 takes the place out, 2 adds them behind it.
  const said = suggestions.map((suggestion) => (suggestion.kind() === 2 ? word : '') + suggestion.get_replacement_text());
  return { kind: lint.lint_kind(), word, from: start, to: end, suggestions: said };
}

const GRAMMAR = new Set(['Agreement', 'Grammar', 'WordOrder']);

function foundOf({ kind, suggestions, ...at }: Remark, { text, from, known }: Line): Found | null {
  const span: Span = [Math.min(at.from, text.length), Math.min(at.to, text.length)];
  const word = text.slice(...span);
  if (/[^\p{Script=Latin}\p{P}\p{N}\p{Z}\p{M}]/u.test(word)) return null;
  const en: Span = [from + span[0], from + span[1]];
  if (kind === 'Spelling') {
    const isPart = /[\w@/\\=&#.]$/.test(text.slice(0, span[0])) || /^(?:[\d_@/\\=&]|\.\w)/.test(text.slice(span[1]));
    const suggestion = isPart || known(word) || known(word.replace(/['’]s?$/, '')) ? null : likelySpelling(word, suggestions);
    return suggestion === null ? null : { code: 'en/spelling', zh: null, en, values: { word, suggestion }, fix: null };
  }
  const [suggestion] = suggestions;
  if (suggestion === undefined || suggestion.trim() === word.trim()) return null;
  const code = GRAMMAR.has(kind) ? 'en/grammar' : 'en/usage';
  return { code, zh: null, en, values: { word: word.trim(), suggestion: suggestion.trim() }, fix: null };
}
