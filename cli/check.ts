import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkPair } from '@/domain/checks/check-pair';
import type { Context } from '@/domain/checks/context';
import type { Finding } from '@/domain/checks/finding';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { isLocale, type Locale } from '@/domain/locale';
import { NO_TERMS, type TermIndex, termIndex } from '@/domain/terms/term-index';
import { conceptsFromCsv } from '@/exchange/term-csv';
import { sayFinding } from '@/i18n/say-finding';
import { harperInNode } from '@/proofread/harper-in-node';
import { proofreadText } from '@/proofread/proofread-text';
import { type Command, print, Sentence } from './command';

const USAGE = `npm run --silent couplet -- check --pairs FILE.jsonl [--terms FILE.csv] [--json]
npm run --silent couplet -- check --text FILE --lang zh|en [--terms FILE.csv] [--json]

A line of --pairs is {"id", "zh", "en"}. With --json every text or pair gives one line: {"id", "findings"}.`;

const PairLine = z.object({ id: z.union([z.string(), z.number()]).optional(), zh: z.string(), en: z.string() });

type Asked = { pairs?: string; text?: string; lang?: string; terms?: string; json: boolean };

/** Runs the checks over texts in files, without a newsroom and without a database. */
export const check: Command = async (words) => {
  const asked = readWords(words);
  const context: Context = { terms: await termsIn(asked.terms), office: DEFAULT_CHECKS, day: null };
  if (asked.pairs !== undefined) return checkPairs(asked.pairs, { context, json: asked.json });
  if (asked.text === undefined || !isLocale(asked.lang)) throw new Sentence(`Say what to check:\n\n${USAGE}`);
  return checkFile(asked.text, { locale: asked.lang, context, json: asked.json });
};

function readWords(words: string[]): Asked {
  try {
    const string = { type: 'string' } as const;
    const options = { pairs: string, text: string, lang: string, terms: string, json: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: words, options });
    return values;
  } catch (problem) {
    throw new Sentence(`${problem instanceof Error ? problem.message : problem}\n\n${USAGE}`);
  }
}

/** The term base of a file. Rows with a fault are named on the error output and left out; a file without a good row is declined. */
async function termsIn(path: string | undefined): Promise<TermIndex> {
  if (path === undefined) return NO_TERMS;
  const { concepts, faults } = conceptsFromCsv(await readFile(fileAt(path)).catch(noSuchFile));
  const told = faults.map(({ line, reason }) => `${path}, line ${line}: ${reason}`).join('\n');
  if (concepts.length === 0) throw new Sentence(told);
  if (told !== '') process.stderr.write(`${told}\n`);
  return termIndex(concepts);
}

async function checkPairs(path: string, { context, json }: { context: Context; json: boolean }): Promise<void> {
  const file = fileAt(path);
  let number = 0;
  // Line by line, so that a file of any length is read in little memory.
  for await (const line of createInterface({ input: await opened(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const pair = PairLine.safeParse(parsed(line.replace(/^\ufeff/, '')));
    if (!pair.success) throw new Sentence(`Line ${number} of ${path} is no pair: it must be {"id": …, "zh": "…", "en": "…"}.`);
    const { id = number, zh, en } = pair.data;
    show({ id, texts: { zh, en }, findings: checkPair({ zh, en }, context) }, json);
  }
}

async function checkFile(path: string, { locale, context, json }: { locale: Locale; context: Context; json: boolean }): Promise<void> {
  const text = (await contentOf(path)).replace(/^\ufeff/, '');
  // Every line of a file is a block, and the file all that there is.
  const findings = await proofreadText({ text, locale, type: 'page' }, context, { readers: [await harperInNode()] });
  show({ id: path, texts: { zh: '', en: '', [locale]: text }, findings }, json);
}

type Checked = { id: string | number; texts: Record<Locale, string>; findings: readonly Finding[] };

function show(checked: Checked, json: boolean): void {
  if (json) print(JSON.stringify({ id: checked.id, findings: checked.findings.map(reported) }));
  else for (const line of sentences(checked)) print(line);
}

function sentences({ id, texts, findings }: Checked): string[] {
  return findings.map((finding) => {
    const quotes = (['zh', 'en'] as const).flatMap((locale) => {
      const span = finding[locale];
      return span && span[1] > span[0] ? `«${texts[locale].slice(...span)}»` : [];
    });
    return `${id}: ${finding.severity} ${finding.code} ${quotes.join(' / ')} ${Object.values(sayFinding(finding)).join(' ')}`;
  });
}

/** A finding as other programs read it. */
function reported(finding: Finding) {
  const { code, severity, zh, en, fix } = finding;
  return { code, severity, zh, en, message: sayFinding(finding), fix };
}

/** Paths are meant from where the operator stands; npm runs scripts in the project's folder. */
function fileAt(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function opened(file: string) {
  const handle = await open(file).catch(noSuchFile);
  return handle.createReadStream({ encoding: 'utf8' });
}

function contentOf(path: string): Promise<string> {
  return readFile(fileAt(path), 'utf8').catch(noSuchFile);
}

function noSuchFile(problem: unknown): never {
  const why =
    problem instanceof Error && 'code' in problem && problem.code === 'ENOENT' ? 'There is no such file' : 'This file cannot be read';
  const path = problem instanceof Error && 'path' in problem ? problem.path : '';
  throw new Sentence(`${why}: ${path}`);
}
