import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A pair whose two sides agree, or do not: what a person who read it says. `kind` is the kind of the error. */
export type Labelled = { id: string; zh: string; en: string; agrees: boolean; kind: string };

const Pair = z.object({ zh: z.string(), en: z.string() });
const Named = Pair.extend({ id: z.string() });
const Planted = Named.extend({ kind: z.string(), changed_side: z.enum(['zh', 'en']), original: z.string() });
const Read = Pair.extend({ id: z.string(), label: z.string() });
const Minimal = z.object({ id: z.string(), zh: z.string(), en_ok: z.string(), en_bad: z.string(), pert: z.string() });

/** Lines of a JSON-lines file of the folder, or none when the folder has no such file. */
async function lines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  if (!existsSync(path)) return [];
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Pairs with one planted error each. */
export async function planted(folder: string): Promise<Labelled[]> {
  const files = ['corrupted_labelled.jsonl', 'corrupted_large.jsonl'].map((name) => lines(join(folder, 'numbers', name), Planted));
  return (await Promise.all(files)).flat().map(({ id, zh, en, kind }) => ({ id, zh, en, agrees: false, kind }));
}

/** Pairs that a person has read: human translations, or machine translations. A minor omission counts as neither. */
export async function read(folder: string, name: 'real_pairs_labelled' | 'real_mt_labelled'): Promise<Labelled[]> {
  const found = await lines(join(folder, 'numbers', `${name}.jsonl`), Read);
  return found
    .filter(({ label }) => label === 'agree' || label === 'mismatch')
    .map(({ id, zh, en, label }) => ({ id, zh, en, agrees: label === 'agree', kind: label }));
}

/** Good pairs of professional translators, by set. */
export async function news(folder: string): Promise<Map<string, Labelled[]>> {
  const sets = new Map<string, Labelled[]>();
  for (const name of ['ntrex', 'tico19']) {
    const found = await lines(join(folder, 'news', `${name}.jsonl`), Named);
    if (found.length > 0)
      sets.set(
        name,
        found.map(({ id, zh, en }) => ({ id, zh, en, agrees: true, kind: name })),
      );
  }
  return sets;
}

/** Sentences with one planted error of translation each, beside the same sentence without it. */
export async function minimalPairs(folder: string): Promise<{ id: string; zh: string; good: string; bad: string; kind: string }[]> {
  const found = await lines(join(folder, 'errors', 'demetr_zh-en.jsonl'), Minimal);
  return found.map(({ id, zh, en_ok, en_bad, pert }) => ({ id, zh, good: en_ok, bad: en_bad, kind: pert }));
}
