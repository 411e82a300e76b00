import type { Block, Word } from './block';
import { type InBlock, inBlock } from './in-block';
import { pinyinSyllables } from './pinyin';

/** Written as one word or two, they mean different things. */
const BOTH = new Set(
  `into onto maybe everyday everyone anyone someone everybody anybody somebody nobody sometime sometimes altogether already always almost setup login
  backup startup takeoff takeover cleanup followup checkup makeup pickup layout buildup overall inside without within upon today tomorrow forever
  throughout whatever however whenever whoever wherever indeed apart along around aside ahead away awhile afterall another cannot anyway anymore
  breakdown breakthrough turnover handover workout shutdown outlook outset income output input update upset offset upgrade download upload override overlook
  nevertheless nonetheless notwithstanding therefore whereas whereby hereby thereby inasmuch insofar instead become because before behind below beside
  between beyond itself myself himself herself yourself themselves ourselves aboard abroad across again against alike alive alone among asleep
  upright uphold outbreak outgoing ongoing incoming oncoming offside input nowhere somewhere anywhere somehow meanwhile likewise otherwise
  undergo overcome outdo outrun forego withhold understand outstanding understanding underway overnight overtime daytime lifetime sideways straightforward
  forthcoming upcoming workshop leadership membership partnership fellowship scholarship friendship relationship township manpower nationwide
  citywide worldwide countrywide statewide percent pertain portray`
    .trim()
    .split(/\s+/),
);

type Form = { text: string; block: Block; from: number; to: number };

/** One word written in several ways in one text: healthcare, health care and health-care; Internet and internet. The rarer ways. */
export function spellingVariants(blocks: readonly Block[]): InBlock[] {
  return [...closedVariants(blocks), ...caseVariants(blocks)];
}

function closedVariants(blocks: readonly Block[]): InBlock[] {
  const closed = new Map<string, Form[]>();
  const apart = new Map<string, Form[]>();
  for (const block of blocks) {
    for (const [at, word] of block.words.entries()) {
      if (!/^\p{L}\p{Ll}{5,}$/u.test(word.text)) {
        if (!/^\p{L}{2,}$/u.test(word.text)) continue;
      } else put(closed, word.lower, { text: word.text, block, from: word.from, to: word.to });
      const next = block.words[at + 1];
      if (!next || !/^\p{L}{3,}$/u.test(next.text) || word.text.length < 2) continue;
      const between = block.text.slice(word.to, next.from);
      if ((between !== ' ' && between !== '-') || isName(word, next)) continue;
      put(apart, word.lower + next.lower, { text: word.lower + between + next.lower, block, from: word.from, to: next.to });
    }
  }
  return [...apart].flatMap(([letters, twos]) => {
    const ones = closed.get(letters);
    if (!ones || BOTH.has(letters) || BOTH.has(letters.replace(/s$/, ''))) return [];
    const isClosedRare = ones.length < twos.length;
    const usual = isClosedRare ? twos[0]?.text : letters;
    return (isClosedRare ? ones : twos).map((form) => variant(form, usual ?? letters));
  });
}

/** The given name of a person may be written apart; that is the matter of another check. */
function isName(first: Word, second: Word): boolean {
  return /^\p{Lu}/u.test(first.text) && pinyinSyllables(first.text + second.text) > 0;
}

function put(forms: Map<string, Form[]>, key: string, form: Form): void {
  const before = forms.get(key);
  if (before) before.push(form);
  else forms.set(key, [form]);
}

function variant({ text, block, from, to }: Form, usual: string): InBlock {
  return inBlock('en/spelling-variant', block, { from, to, values: { word: block.text.slice(from, to) || text, usual } });
}

const CASED = /\b(?:covid|internet|wechat|e-?mail|website|pubmed|youtube|linkedin|wifi|wi-fi|mou|phd)\b/gi;

/** Words that have one right case in one text. A capital at the start of a sentence or in a name is none. */
function caseVariants(blocks: readonly Block[]): InBlock[] {
  const forms = blocks
    .filter(({ kind }) => kind === 'prose')
    .flatMap((block) =>
      [...block.text.matchAll(CASED)].map((match) => ({ text: match[0], block, from: match.index, to: match.index + match[0].length })),
    )
    .filter(
      ({ block, from, to, text }) =>
        !/^\p{Lu}\p{Ll}/u.test(text) ||
        (!/(?:^|[.!?“"(]\s*)$/.test(block.text.slice(Math.max(0, from - 3), from)) &&
          !/^ \p{Lu}/u.test(block.text.slice(to, to + 2)) &&
          !/\p{Lu}\p{L}* $/u.test(block.text.slice(Math.max(0, from - 20), from))),
    );
  const groups = Map.groupBy(forms, ({ text }) => text.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const counts = [...Map.groupBy(group, ({ text }) => text)].sort((a, b) => b[1].length - a[1].length);
    const usual = counts[0]?.[0] ?? '';
    return counts.slice(1).flatMap(([, rare]) => rare.map((form) => variant(form, usual)));
  });
}
