import type { Found, Span } from '@/domain/checks/finding';
import type { Sides } from '@/domain/checks/sides';
import { OPPOSITES, type Side } from './opposites';

const WORD = /[a-z]+/gu;

/** A word of direction, side or sex on one side, and only its opposite on the other: 上升 and «fell», 阳性 and «negative», 她 and «he». */
export function polarity({ zh, en }: Sides): Found[] {
  const words = new Map<string, number>();
  for (const match of en.toLowerCase().matchAll(WORD)) if (!words.has(match[0])) words.set(match[0], match.index);
  const found = OPPOSITES.flatMap(([one, other]) => [crossed({ zh, words }, one, other), crossed({ zh, words }, other, one)]);
  return [...found.flatMap((finding) => finding ?? []), ...pronouns(zh, words)];
}

type Words = ReadonlyMap<string, number>;

function crossed({ zh, words }: { zh: string; words: Words }, own: Side, opposite: Side): Found | null {
  const word = own.zh.find((each) => zh.includes(each));
  if (!word || opposite.zh.some((each) => zh.includes(each))) return null;
  const against = opposite.sure.find((each) => words.has(each));
  if (!against || own.sure.some((each) => words.has(each)) || own.maybe.some((each) => words.has(each))) return null;
  return crossing('whole/opposite', { zh: word, at: zh.indexOf(word), en: against, words });
}

type Crossing = { zh: string; at: number; en: string; words: Words };

function crossing(code: 'whole/opposite' | 'whole/pronoun', { zh, at, en, words }: Crossing): Found {
  const from = words.get(en) ?? 0;
  const span: Span = [from, from + en.length];
  return { code, zh: [at, at + zh.length], en: span, values: { zh, en }, fix: null };
}

/** Words in which 他 is no person. */
const OTHER_HE = /其他|吉他|维他|他汀|他国|他乡|他杀|利他|排他|他莫|他克|他达|他妈/gu;
const HE = ['he', 'him', 'his', 'himself'] as const;
const SHE = ['she', 'her', 'hers', 'herself'] as const;

function pronouns(text: string, words: Words): Found[] {
  const zh = text
    .replace(OTHER_HE, (word) => '　'.repeat(word.length))
    .replaceAll('他们', '　　')
    .replaceAll('她们', '　　');
  const [man, woman] = [zh.indexOf('他'), zh.indexOf('她')];
  if (man < 0 === woman < 0 || text.includes('他们') || text.includes('她们')) return [];
  const [own, opposite] = man >= 0 ? [HE, SHE] : [SHE, HE];
  const against = opposite.find((word) => words.has(word));
  if (!against || own.some((word) => words.has(word))) return [];
  const at = Math.max(man, woman);
  return [crossing('whole/pronoun', { zh: text.charAt(at), at, en: against, words })];
}
