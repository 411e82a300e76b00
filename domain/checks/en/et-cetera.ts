import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';

/** «such as A, B, etc.»: examples need no «etc.» behind them; and «etc» without its stop. */
export function etCetera(block: Block): Found[] {
  const { text } = block;
  const doubled = [...text.matchAll(/(?:,? and)?[, ]+(etc\b\.?|and so on|and so forth|and the like|and others)(?![\w-])/g)].flatMap(
    (match) => {
      const at = match.index + match[0].indexOf(match[1] ?? '');
      const sentence = text.slice(Math.max(0, at - 400), at);
      const lead = sentence.slice(Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('; '), sentence.lastIndexOf(')')) + 1);
      const example =
        /\b(such as|including|includes?|included|e\.g\.|for example|for instance)\b(?!.*\b(?:and is|and was|and has|and are|and were|which|who)\b)/i.exec(
          lead,
        )?.[1];
      if (!example || match[1] === 'and others') return [];
      return [
        remark('en/etc', block, { from: at, to: at + (match[1]?.length ?? 0), values: { word: match[1] ?? '', example, kind: 'doubled' } }),
      ];
    },
  );
  const bare = [...text.matchAll(/(?<=[, ])etc(?=[,;:)]|\s+[a-z]|\s*$)/g)].map((match) =>
    remark('en/etc', block, {
      from: match.index,
      to: match.index + 3,
      values: { word: 'etc', example: '', kind: 'stop' },
      instead: 'etc.',
    }),
  );
  return [...doubled, ...bare];
}
