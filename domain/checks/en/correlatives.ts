import type { Found } from '@/domain/checks/finding';
import { type Block, remark } from './block';
import { sentencesOf } from './sentences';

/** «Although …, but …» and «Because …, so …»: Chinese has both words, English one. */
export function correlatives(block: Block): Found[] {
  return sentencesOf(block).flatMap(({ from, to, words }) => {
    const first = words[0]?.lower ?? '';
    const second = first === 'although' || first === 'though' ? 'but' : first === 'because' ? 'so' : null;
    if (!second) return [];
    const sentence = block.text.slice(from, to);
    const at = sentence.search(new RegExp(`(?<=^[^,;:—–“]{8,160}, )${second} (?!that\\b|also\\b|far\\b|as\\b)`));
    if (at < 0) return [];
    const start = from + at;
    return [remark('en/correlatives', block, { from: start, to: start + second.length, values: { first: words[0]?.text ?? '', second } })];
  });
}
