import type { Credit } from '@/domain/article';
import type { Context } from '@/domain/checks/context';
import { chineseHits } from '@/domain/terms/chinese-terms';
import { approvedForm } from '@/domain/terms/concept';
import { englishHits } from '@/domain/terms/english-terms';
import { englishWords } from '@/domain/terms/english-words';
import { sideTerms } from '@/domain/terms/side-terms';
import type { LayoutReading } from './layout-reading';
import { type LayoutFound, mark } from './mark';

/** Roles that the story has, in whichever language it is told. Who translated, edited or reviewed may differ with the language. */
const SHARED_ROLES = ['by', 'photo', 'department', 'source'] as const;

/** The credits of both texts: the same roles with as many names, and every name as the term base has it. */
export function checkCredits({ article, whole }: LayoutReading, context: Context): LayoutFound[] {
  const { zh, en } = article.fields;
  if (!whole || !zh || !en) return [];
  return SHARED_ROLES.flatMap((role) => {
    const [chinese, english] = [creditsOf(zh.credits, role), creditsOf(en.credits, role)];
    if (chinese.length === 0 && english.length === 0) return [];
    if (chinese.length === english.length || mayBeAsMany(chinese, english, role))
      return names({ role, zh: chinese.join('、'), en: english.join(', ') }, context);
    const values = { role, zh: chinese.length, en: english.length, zhNames: chinese.join('、'), enNames: english.join(', ') };
    return [mark('layout/credits', { row: null, values })];
  });
}

function creditsOf(credits: readonly Credit[], role: Credit['role']): string[] {
  return credits.filter((credit) => credit.role === role).flatMap(({ names }) => namesIn(names, role));
}

/** People are joined by 和 or a space, too; the names of journals and departments have these within them. */
const OF_PEOPLE: readonly Credit['role'][] = ['by', 'photo'];

/** A comma parts two bodies where the next begins with what it is: «Department of Surgery, Department of Nursing». */
const OF_BODIES =
  /[、;；/／|]|,(?:\s*and)?\s+(?=(?:the )?(?:Department|Division|Office|Section|Institute|College|Center|Centre|Faculty|Unit|Committee|Ward)\b)/u;

/** 张三、李四 · 张三 李四 · Zhang San, Li Si and Wang Wu · 《年鉴》. */
function namesIn(names: string, role: Credit['role']): string[] {
  const people = /\p{Script=Han}/u.test(names) ? /[、，,;；/／|和与及]|\s+/u : /[,;/|&、，；]|\band\b/u;
  return names
    .split(OF_PEOPLE.includes(role) ? people : OF_BODIES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const COMMA = /,|\band\b/u;

/** «School of Medicine, Zhejiang University» is one name, «Cardiology, Surgery» are two: only the count of the Chinese tells. */
function mayBeAsMany(chinese: readonly string[], english: readonly string[], role: Credit['role']): boolean {
  if (OF_PEOPLE.includes(role) || english.length === 0 || chinese.length < english.length) return false;
  return chinese.length <= english.flatMap((name) => name.split(COMMA)).length;
}

type Names = { role: string; zh: string; en: string };

function names({ role, zh, en }: Names, { terms }: Context): LayoutFound[] {
  if (terms.concepts.length === 0) return [];
  const english = sideTerms(englishHits(terms.en, englishWords(en))).named;
  return [...sideTerms(chineseHits(terms.zh, zh)).named.keys()].flatMap((concept) => {
    const wanted = approvedForm(concept, 'en');
    const chinese = approvedForm(concept, 'zh');
    if (wanted === null || english.has(concept)) return [];
    return [mark('layout/credit-name', { row: null, values: { role, zh: chinese ?? zh, wanted, en } })];
  });
}
