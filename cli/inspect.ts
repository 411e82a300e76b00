import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { newsroomUrl } from '@/app/newsroom-url';
import { carryOutInspection } from '@/commands/carry-out-inspection';
import { startInspection } from '@/commands/start-inspection';
import { findCheckContext } from '@/db/check-context';
import { appDatabase } from '@/db/database';
import { findLastInspection } from '@/db/inspections';
import type { Asked } from '@/db/views/desk/list-report';
import { reportRows } from '@/db/views/desk/report-rows';
import { LOCALES, type Locale } from '@/domain/locale';
import type { Refusal } from '@/domain/refusals';
import { csvOfReport, type Sheet, xlsxOfReport } from '@/exchange/inspection-report';
import { reportSheet } from '@/i18n/report-sheet';
import { followLinks } from '@/outside/follow-links';
import { openReadingProcesses } from '@/proofread/reading-processes';
import { type Command, print, Sentence } from './command';

const USAGE = `npm run couplet -- inspect [--no-links] [--minutes <for links>] [--csv FILE] [--xlsx FILE] [--lang zh|en]

Runs all checks over everything that is published, follows the links, gives tasks to the owners, and writes the report.`;

const Options = z.object({
  /** One that was begun at the desk; without it another begins. */
  id: z.uuid().optional(),
  'no-links': z.boolean().default(false),
  minutes: z.coerce.number().positive().max(600).default(20),
  csv: z.string().optional(),
  xlsx: z.string().optional(),
  lang: z.enum(LOCALES).default('zh'),
});
type Options = z.infer<typeof Options>;

/** Prints how much was read and what was found by kind, and writes the report into files where that is asked for. */
export const inspect: Command = async (words) => {
  const options = readWords(words);
  const signal = breakingOff(options);
  const inspectionId = await carryOut(options, signal).catch((cause) => {
    // With the newsroom its database goes; what then fails is no news.
    throw signal.aborted ? new Sentence('The inspection was broken off.') : cause;
  });
  await report(inspectionId, options);
};

async function carryOut(options: Options, signal: AbortSignal): Promise<string> {
  const { context } = await findCheckContext(appDatabase());
  const inspectionId = options.id ?? (await begin());
  const readers = openReadingProcesses(context);
  const until = Date.now() + options.minutes * 60_000;
  const carried = await carryOutInspection(inspectionId, {
    context,
    origin: newsroomUrl().origin,
    read: readers.read,
    follow: options['no-links'] ? async () => undefined : (hrefs, following) => followLinks(hrefs, { ...following, until }),
    unread: (articleId, cause) => process.stderr.write(`Article ${articleId} could not be read: ${cause}\n`),
    signal,
  });
  readers.close();
  if (!carried.ok) throw new Sentence(REFUSED[carried.refusal] ?? carried.refusal);
  const { articles, links, linksLeft } = carried.value;
  print(`${articles} articles read, ${links} links followed${linksLeft > 0 ? `, ${linksLeft} left for the next time` : ''}.`);
  return inspectionId;
}

const REFUSED: Partial<Record<Refusal, string>> = {
  'not-found': 'There is no such inspection, or another process works on it.',
  'inspection-broken-off': 'The inspection was broken off. What it had found so far counts for nothing; start another.',
};

/** Ctrl-C and its kind; and, for an inspection of the desk's, the end of the newsroom, which holds the other end of standard input. */
function breakingOff({ id }: Options): AbortSignal {
  const over = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => over.abort());
  if (id !== undefined) process.stdin.once('end', () => over.abort()).resume();
  return over.signal;
}

function readWords(words: string[]): Options {
  const [string, boolean] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    const options = { id: string, 'no-links': boolean, minutes: string, csv: string, xlsx: string, lang: string } as const;
    return Options.parse(parseArgs({ args: words, options }).values);
  } catch (problem) {
    throw new Sentence(problem instanceof z.ZodError ? USAGE : `${problem instanceof Error ? problem.message : problem}\n\n${USAGE}`);
  }
}

async function begin(): Promise<string> {
  const started = await startInspection('operator');
  if (!started.ok) throw new Sentence('An inspection is at work already. Wait until it has ended.');
  return started.value.inspectionId;
}

async function report(inspectionId: string, { csv, xlsx, lang }: Options): Promise<void> {
  const before = await findLastInspection(appDatabase(), { before: inspectionId });
  const asked = { inspectionId, before: before?.id ?? null };
  const counts = new Map<string, { all: number; fresh: number }>();
  for await (const { code, isNew } of reportRows(asked)) {
    const { all, fresh } = counts.get(code) ?? { all: 0, fresh: 0 };
    counts.set(code, { all: all + 1, fresh: fresh + (isNew ? 1 : 0) });
  }
  for (const [code, { all, fresh }] of [...counts].sort((a, b) => b[1].all - a[1].all))
    print(`${code.padEnd(32)} ${all}${before ? `, ${fresh} new` : ''}`);
  if (csv !== undefined) await pipeline(csvOfReport(sheetOf(asked, lang)), createWriteStream(fileAt(csv)));
  if (xlsx !== undefined) await writeFile(fileAt(xlsx), await xlsxOfReport(sheetOf(asked, lang)));
}

function sheetOf(asked: Asked, locale: Locale): Sheet {
  return reportSheet(reportRows(asked), { locale, origin: newsroomUrl().origin });
}

/** Paths are meant from where the operator stands; npm runs scripts in the project's folder. */
function fileAt(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}
