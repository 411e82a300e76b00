import type { Credit } from '@/domain/article';
import type { CheckedArticle, CheckedPassage, CheckedPicture } from '@/domain/checks/checked-article';
import { gatherArticle } from '@/domain/checks/gather-article';
import type { Locale } from '@/domain/locale';

/**
 * A small article in a few marks, as the examples of this area are written: passages are parted by an empty line and answer each other in
 * their order. `# title`, `## heading`, `- item`, `| cell | cell |`, `![alternative text](file "caption")` (several
 * such lines are a gallery), `[words](address)`,
 * `@by names` for a credit, `~` for an empty passage, `(+)` before a passage that was added or left out on purpose, `(?)` before one
 * that nobody has linked, and `(=3)` before one that answers the third of the other side.
 */
export function sketch({ zh, en }: Readonly<Record<Locale, string>>): CheckedArticle {
  const sides = { zh: read(zh, 'zh'), en: read(en, 'en') };
  const both = sides.en.blocks.flatMap(({ passage, single, answers }, at) => {
    const other = sides.zh.blocks[answers ?? at];
    return single || !other || other.single ? [] : [{ kind: 'renders' as const, zh: [other.passage.id], en: [passage.id] }];
  });
  const leftOut = sides.zh.blocks.flatMap(({ passage, single }) =>
    single === 'added' ? [{ kind: 'left-out' as const, zh: [passage.id], en: [] }] : [],
  );
  const added = sides.en.blocks.flatMap(({ passage, single }) =>
    single === 'added' ? [{ kind: 'added' as const, zh: [], en: [passage.id] }] : [],
  );
  const links = [...both, ...leftOut, ...added];
  const texts = { zh: passagesOf(sides.zh), en: passagesOf(sides.en) };
  const fields = { zh: fieldsOf(sides.zh.credits), en: fieldsOf(sides.en.credits) };
  return gatherArticle({ direction: 'zh-en', day: null, texts, links, fields });
}

type Block = { passage: CheckedPassage; single: 'added' | 'unlinked' | null; answers: number | null };
type Side = { blocks: readonly Block[]; credits: readonly Credit[] };

function passagesOf({ blocks }: Side): CheckedPassage[] {
  return blocks.map(({ passage }) => passage);
}

function fieldsOf(credits: readonly Credit[]) {
  return { slug: '', credits: [...credits], description: '' };
}

const CREDIT = /^@(by|photo|department|source)\s+(.+)$/u;

function read(text: string, locale: Locale): Side {
  const parts = text.split('\n\n').filter((part) => part !== '');
  const credits = parts.flatMap((part) => creditOf(part) ?? []);
  const blocks = parts.filter((part) => !CREDIT.test(part)).map((part, at) => blockOf(part, `${locale}${at}`));
  return { blocks, credits };
}

function creditOf(part: string): Credit | null {
  const [, role, names] = CREDIT.exec(part) ?? [];
  if (names === undefined) return null;
  if (role === 'by' || role === 'photo' || role === 'department') return { role, names };
  return { role: 'source', names };
}

function blockOf(part: string, id: string): Block {
  const [, sign, words = part] = /^\((\+|\?|=\d+)\) (.*)$/su.exec(part) ?? [];
  const single = sign === '+' ? 'added' : sign === '?' ? 'unlinked' : null;
  return { single, answers: sign?.startsWith('=') ? Number(sign.slice(1)) - 1 : null, passage: passageOf(words, id) };
}

const PLAIN = { type: 'paragraph', text: '', level: null, links: [], pictures: [], parts: 0, cells: [] } as const;
const PICTURE = /^!\[([^\]]*)\]\((\S*)(?: "([^"]*)")?\)(?: @(.+))?$/u;

function passageOf(part: string, id: string): CheckedPassage {
  const plain = { ...PLAIN, id };
  if (part === '~') return plain;
  const [, signs, words = ''] = /^(#{1,4}) (.*)$/u.exec(part) ?? [];
  if (signs === '#') return { ...plain, type: 'title', text: words };
  if (signs) return { ...plain, type: 'heading', level: signs.length, text: words };
  const lines = part.split('\n');
  const pictures = lines.flatMap((line) => pictureOf(line) ?? []);
  if (pictures.length === lines.length)
    return { ...plain, type: pictures.length > 1 ? 'gallery' : 'image', text: captionsOf(pictures), pictures };
  if (lines.every((line) => line.startsWith('- ')))
    return { ...plain, type: 'bulletList', parts: lines.length, text: lines.map((line) => line.slice(2)).join('\n') };
  if (lines.every((line) => line.startsWith('| '))) return { ...plain, ...tableOf(lines) };
  return { ...plain, ...linkedOf(part) };
}

function pictureOf(line: string): CheckedPicture | null {
  const [found, alt = '', media = '', caption = '', credit = ''] = PICTURE.exec(line) ?? [];
  return found === undefined ? null : { media, alt, caption, credit };
}

function captionsOf(pictures: readonly CheckedPicture[]): string {
  return pictures
    .map(({ caption }) => caption)
    .filter((caption) => caption !== '')
    .join('\n');
}

function tableOf(lines: readonly string[]) {
  const rows = lines.map((line) => line.split('|').slice(1, -1));
  return {
    type: 'table',
    parts: rows.length,
    cells: rows.map((cells) => cells.length),
    text: rows
      .flat()
      .map((cell) => cell.trim())
      .join('\n'),
  };
}

function linkedOf(part: string): Pick<CheckedPassage, 'text' | 'links'> {
  let text = '';
  let from = 0;
  const links: CheckedPassage['links'][number][] = [];
  for (const match of part.matchAll(/\[([^\]]+)\]\((\S+?)\)/gu)) {
    text += part.slice(from, match.index);
    const [all, words = '', href = ''] = match;
    links.push({ span: [text.length, text.length + words.length], href });
    text += words;
    from = match.index + all.length;
  }
  return { text: text + part.slice(from), links };
}
