import type { Found } from '@/domain/checks/finding';
import { type Block, gap, remark } from './block';

/** Verbs of news whose base form is no noun and no participle. */
const VERBS = new Set(
  `accept achieve adhere adopt announce arrive attend become carry collaborate complete conduct contribute cooperate create cure deliver develop diagnose discuss
  donate earn educate enhance enjoy ensure establish expand explore express facilitate follow fulfil gather implement improve include integrate introduce invite join maintain
  obtain organise organize participate perform prepare prevent promote protect provide publish realize realise receive recover reduce rescue select serve solve
  spread strengthen succeed treat undergo undertake unite`
    .trim()
    .split(/\s+/),
);
const IRREGULAR: Record<string, string> = { become: 'become', spread: 'spread', undergo: 'undergone', undertake: 'undertaken' };
const BETWEEN = new Set(
  'always already also just never ever now recently successfully actively fully jointly effectively greatly significantly continuously not'.split(
    ' ',
  ),
);

/** «has actively participate», «have already complete», «has always adhering»: «have» wants a participle. */
export function participles(block: Block): Found[] {
  return block.words.flatMap((word, at) => {
    if (!/^(?:has|have|had)$/.test(word.lower) || gap(block, at) !== ' ') return [];
    const adverb = block.words[at + 1];
    const isBetween = !!adverb && BETWEEN.has(adverb.lower) && gap(block, at + 1) === ' ';
    const verb = block.words[at + (isBetween ? 2 : 1)];
    if (!verb || verb.text !== verb.lower) return [];
    const base = VERBS.has(verb.lower) ? verb.lower : isBetween ? baseOf(verb.lower) : undefined;
    if (base === undefined || IRREGULAR[base] === verb.lower) return [];
    const instead = participle(base);
    return [
      remark('en/participle', block, {
        from: word.from,
        to: verb.to,
        values: { word: verb.text, verb: word.text, instead },
        instead,
        at: [verb.from, verb.to],
      }),
    ];
  });
}

/** The base of an «-ing» form, if we know the verb. */
function baseOf(form: string): string | undefined {
  if (!form.endsWith('ing')) return undefined;
  const stem = form.slice(0, -3);
  return [stem, `${stem}e`].find((base) => VERBS.has(base));
}

function participle(base: string): string {
  const irregular = IRREGULAR[base];
  if (irregular) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base === 'fulfil' ? 'fulfilled' : `${base}ed`;
}
