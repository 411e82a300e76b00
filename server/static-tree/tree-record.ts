import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '@/domain/parse-json';
import { writeWhole } from './write-whole';

/** What one answer of the tree depends on, and what became of it. */
export type Recorded = { status: number; location: string | null; topics: readonly string[] };

/** Which site a tree shows: of which database, made by which build, under which address. */
export type Origin = { database: string; build: string; url: string };

/** What a tree holds, so that a change touches what depends on it and no more. */
export interface TreeRecord {
  /** The last change that the whole tree knows of; null where it must be made anew. */
  number(): number | null;
  get(key: string): Recorded | undefined;
  all(): ReadonlyMap<string, Recorded>;
  set(key: string, recorded: Recorded): Promise<void>;
  remove(key: string): Promise<void>;
  /** The tree is complete up to this change. */
  upTo(number: number): Promise<void>;
}

const Line = z.union([
  z.strictObject({ origin: z.strictObject({ database: z.string(), build: z.string(), url: z.string() }) }),
  z.strictObject({ number: z.int() }),
  z.strictObject({ gone: z.string() }),
  z.strictObject({ key: z.string(), status: z.int(), location: z.string().nullable(), topics: z.array(z.string()) }),
]);
type Line = z.infer<typeof Line>;

/**
 * Keeps the record as lines that are only added to, the last word on a key being the one that counts; a line that was cut short ends it.
 * It is written anew when it is opened. The record of another site is none.
 */
export async function openTreeRecord(folder: string, origin: Origin): Promise<TreeRecord> {
  const file = join(folder, 'record.jsonl');
  await mkdir(folder, { recursive: true });
  const kept = new Map<string, Recorded>();
  let number: number | null = null;
  let isOurs = false;
  for (const line of linesIn(await readFile(file, 'utf8').catch(() => ''))) {
    if ('origin' in line) isOurs = JSON.stringify(line.origin) === JSON.stringify(origin);
    else if ('number' in line) number = line.number;
    else if ('gone' in line) kept.delete(line.gone);
    else kept.set(line.key, { status: line.status, location: line.location, topics: line.topics });
  }
  if (!isOurs) number = null;
  const lines: Line[] = [
    { origin },
    ...[...kept].map(([key, { status, location, topics }]) => ({ key, status, location, topics: [...topics] })),
  ];
  if (number !== null) lines.push({ number });
  await writeWhole(file, lines.map(asLine).join(''));
  const add = (line: Line) => appendFile(file, asLine(line));
  return {
    number: () => number,
    get: (key) => kept.get(key),
    all: () => kept,
    async set(key, recorded) {
      kept.set(key, recorded);
      await add({ key, ...recorded, topics: [...recorded.topics] });
    },
    async remove(key) {
      kept.delete(key);
      await add({ gone: key });
    },
    async upTo(reached) {
      if (number === reached) return;
      number = reached;
      await add({ number: reached });
    },
  };
}

function asLine(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

function* linesIn(text: string): Iterable<Line> {
  for (const line of text.split('\n')) {
    const parsed = Line.safeParse(parseJson(line));
    if (!parsed.success) return;
    yield parsed.data;
  }
}
