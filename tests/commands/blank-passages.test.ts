import { expect, it } from 'vitest';
import { canonical } from '@/domain/prose/canonical';
import { isBlank } from '@/domain/prose/passages';
import { proseSchema } from '@/domain/prose/schema';
import { testDatabase } from '@/tests/support/database';

const database = await testDatabase();

const LETTERS = Array.from({ length: 0xffff }, (_, before) => String.fromCharCode(before + 1)).filter((letter) => letter.isWellFormed());
const paragraphs = LETTERS.map((letter) => proseSchema.nodes.paragraph.create(null, proseSchema.text(letter)));
const named = (letter: string | undefined) => letter?.codePointAt(0)?.toString(16);

it('are blank for PostgreSQL exactly where they are blank for the newsroom, by every letter of the basic plane', async () => {
  const answers = await database.owner`
    SELECT is_blank(content::jsonb) AS blank FROM unnest(${paragraphs.map(canonical)}::text[]) WITH ORDINALITY AS list(content, place) ORDER BY place`;
  const differing = LETTERS.filter((_, place) => answers[place]?.blank !== isBlank(paragraphs[place] ?? proseSchema.nodes.image.create()));
  expect(differing.map(named)).toEqual([]);
});

it('are blank where they hold white space, characters of no width or the byte order mark, and nothing else', () => {
  const blank = LETTERS.filter((_, place) => isBlank(paragraphs[place] ?? proseSchema.nodes.image.create()));
  expect(LETTERS.filter((letter) => /[\p{White_Space}\u200b-\u200f\u2060\ufeff]/u.test(letter)).map(named)).toEqual(blank.map(named));
});

it('are not blank for one letter among spaces', () => {
  expect(isBlank(proseSchema.nodes.paragraph.create(null, proseSchema.text('\ufeff　 字')))).toBe(false);
});

it('are blank for PostgreSQL as for the newsroom where they are a gallery: while no picture is in it', async () => {
  const { gallery, image } = proseSchema.nodes;
  for (const node of [gallery.create(), gallery.create(null, image.create())]) {
    const [answer] = await database.owner`SELECT is_blank(${canonical(node)}::text::jsonb) AS blank`;
    expect(answer?.blank).toBe(isBlank(node));
  }
});

it.each([
  '{"type":"title","content":[{"type":"text","text":110}]}',
  '{"type":"title","content":[{"type":"text","text":{"a":"unsigned"}}]}',
  '{"type":"paragraph","content":[{"type":"text","text":[["unsigned"]]}]}',
  '{"type":"paragraph","content":[{"type":"image"}]}',
  '{"type":"embed"}',
  '{"text":" "}',
  '"words"',
  '110',
  'null',
])('PostgreSQL takes nothing for blank that no editor could have written: %s', async (content) => {
  const [answer] = await database.owner`SELECT is_blank(${content}::text::jsonb) AS blank`;
  expect(answer?.blank).toBe(false);
});
