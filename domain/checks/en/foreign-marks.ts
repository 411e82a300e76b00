import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** Chinese marks and what English has instead; GB/T 15834-2011 names the first, Unicode calls the rest «fullwidth forms». */
const INSTEAD: Record<string, string> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '｛': '{',
  '｝': '}',
  '％': '%',
  '＂': '"',
  '＇': "'",
  '．': '.',
  '～': '–',
  '－': '-',
  '／': '/',
  '＆': '&',
  '＋': '+',
  '＝': '=',
  '＠': '@',
  '＃': '#',
};
const CLOSES = /[，。、；：？！）】」』％]/;
const OPENS = /[（【「『]/;
const ODD =
  /《[^《》]{0,80}》|[，。、；：？！（）【】「」『』｛｝％＂＇．～－／＆＋＝＠＃《》〈〉\u3000Ａ-Ｚａ-ｚ０-９]+|—{2,}|…{2,}|。{2,}/g;

/** Marks, letters, digits and spaces as Chinese has them, in an English text. Within a Chinese name or quotation they are right. */
export function foreignMarks(block: Block): Found[] {
  const { text } = block;
  return [...text.matchAll(ODD)].flatMap((match) => {
    const marks = match[0];
    const from = match.index;
    const to = from + marks.length;
    const isChinese = /\p{Script=Han}$/u.test(text.slice(Math.max(0, from - 2), from)) || /^\p{Script=Han}/u.test(text.slice(to, to + 2));
    if (isChinese) return [];
    if (/[《》〈〉]/.test(marks)) return [remark('en/chinese-mark', block, { from, to, values: { mark: marks, instead: '“ ”' } })];
    const instead = [...marks].map(english).join('').replace(/ {2,}/g, ' ');
    return [
      remark('en/chinese-mark', block, {
        ...widened(text, { from, to, instead }),
        values: { mark: marks, instead: instead.trim() || '␣' },
      }),
    ];
  });
}

function english(mark: string, at: number, all: string[]): string {
  if (mark === '\u3000') return ' ';
  if (mark === '—' || mark === '…') return at > 0 && all[at - 1] === mark ? '' : mark;
  const known = INSTEAD[mark];
  return known ?? mark.normalize('NFKC');
}

type Repair = { from: number; to: number; instead: string };

/** The repair with the space that English has behind a closing and before an opening mark, and without the one that it has not. */
function widened(text: string, { from, to, instead }: Repair): Repair & { at: readonly [number, number] } {
  const first = text[from] ?? '';
  const last = text[to - 1] ?? '';
  let start = from;
  if (CLOSES.test(first)) while (start > 0 && text[start - 1] === ' ') start -= 1;
  let end = to;
  if (OPENS.test(last)) while (text[end] === ' ') end += 1;
  const before = OPENS.test(first) && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') ? ' ' : '';
  const after = CLOSES.test(last) && /[\p{L}\p{N}“(]/u.test(text[to] ?? '') ? ' ' : '';
  const isRange = /^[～－]$/.test(first);
  return { from, to, instead: isRange ? instead : before + instead + after, at: [start, end] };
}
