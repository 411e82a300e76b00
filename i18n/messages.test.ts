import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { REFUSALS } from '@/domain/refusals';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const Node: z.ZodType<Words> = z.lazy(() => z.record(z.string(), z.union([z.string(), Node])));
type Words = { [key: string]: string | Words };

const FILES = { zh: flatten(Node.parse(zh)), en: flatten(Node.parse(en)) };
const KEYS = [...FILES.en.keys()];

function flatten(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) => {
      const at = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[at, value] as const] : [...flatten(value, at)];
    }),
  );
}

/** The arguments and tags of an ICU message. Braces open an argument in text, and text again inside an argument. */
function argumentsOf(message: string): { names: string[]; tags: string[] } {
  const names = new Set<string>();
  let depth = 0;
  for (const [place, character] of [...message].entries()) {
    if (character === '{' && depth % 2 === 0)
      names.add(
        [...message]
          .slice(place + 1)
          .join('')
          .match(/^\s*(\w+)/)?.[1] ?? '',
      );
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
  }
  const tags = new Set([...message.matchAll(/<(\w+)>/g)].map(([, tag = '']) => tag));
  return { names: [...names].sort(), tags: [...tags].sort() };
}

test('both languages have the same words to say', () => {
  expect([...FILES.zh.keys()].sort()).toEqual([...KEYS].sort());
});

test.each(KEYS)('%s takes the same arguments in both languages', (key) => {
  expect(argumentsOf(FILES.zh.get(key) ?? '')).toEqual(argumentsOf(FILES.en.get(key) ?? ''));
});

test.each(REFUSALS)('«%s» has words in both languages', (refusal) => {
  expect([FILES.zh.get(`Refusals.${refusal}`), FILES.en.get(`Refusals.${refusal}`)]).toEqual([expect.any(String), expect.any(String)]);
});

test('no words stand for a refusal that does not exist', () => {
  const said = KEYS.filter((key) => key.startsWith('Refusals.')).map((key) => key.slice('Refusals.'.length));
  expect(said.filter((key) => !REFUSALS.some((refusal) => refusal === key))).toEqual([]);
});

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  test.each(KEYS)('%s can be said', (key) => {
    const faults: string[] = [];
    const messages = { all: FILES[locale].get(key) ?? '' };
    const t = createTranslator({ locale, messages, timeZone: 'UTC', onError: (fault) => faults.push(fault.message) });
    const { names, tags } = argumentsOf(messages.all);
    const given = names.map((name) => [name, 1] as const);
    const said = t.markup('all', Object.fromEntries([...given, ...tags.map((tag) => [tag, (inside: string) => inside] as const)]));
    expect([faults, said.trim()]).toEqual([[], expect.stringMatching(/./)]);
  });
});
