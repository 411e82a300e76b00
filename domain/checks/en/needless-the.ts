import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark } from './block';
import { pinyinSyllables } from './pinyin';

const BODY = new Set('University Hospital College Province City Municipality Airport Normal'.split(' '));

/** «the Zhejiang University»: a name that begins with a place has no article, unless the words go on («the Zhejiang University team»). */
export function needlessThe(block: Block): Found[] {
  return block.words.flatMap((word, at) => {
    const [place, body, next] = [block.words[at + 1], block.words[at + 2], block.words[at + 3]];
    if (word.lower !== 'the' || !place || !body || !BODY.has(body.text) || !/^\p{Lu}/u.test(place.text)) return [];
    if (gap(block, at) !== ' ' || gap(block, at + 1) !== ' ' || pinyinSyllables(place.text) < 2) return [];
    const after = gap(block, at + 2);
    const goesOn =
      after === ' ' && next && !/^(?:and|in|on|of|has|have|had|is|was|were|will|held|to|for|with|at|by|as|from|or)$/.test(next.text);
    if (goesOn || /^[-'’]/.test(after) || (next?.lower === 'of' && after === ' ')) return [];
    const instead = word.text === 'The' ? '' : '';
    return [
      remark('en/needless-the', block, {
        from: word.from,
        to: body.to,
        values: { name: block.text.slice(place.from, body.to) },
        instead,
        at: [word.from, place.from],
      }),
    ];
  });
}
