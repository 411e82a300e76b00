import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkPair } from '@/domain/checks/check-pair';
import type { Context } from '@/domain/checks/context';
import type { Finding } from '@/domain/checks/finding';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import { isLocale, type Locale } from '@/domain/locale';
import { parseJson } from '@/domain/parse-json';
import { NO_TERMS, type TermIndex, termIndex } from '@/domain/terms/term-index';
import { decodedText } from '@/exchange/decoded-text';
import { conceptsFromCsv } from '@/exchange/term-csv';
import { sayFinding } from '@/i18n/say-finding';
import en from '@/messages/en.json';
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
  const { concepts, faults } = conceptsFromCsv(await bytesOf(path));
  const told = faults.map(({ line, reason }) => `${path}, line ${line}: ${en.TermFaults[reason]}`).join('\n');
  if (concepts.length === 0) throw new Sentence(told);
  if (told !== '') process.stderr.write(`${told}\n`);
  return termIndex(concepts);
}

async function checkPairs(path: string, { context, json }: { context: Context; json: boolean }): Promise<void> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line.trim() === '') continue;
    const pair = PairLine.safeParse(parseJson(line.replace(/^\ufeff/, '')));
    if (!pair.success) throw new Sentence(`Line ${number} of ${path} is no pair: it must be {"id": …, "zh": "…", "en": "…"}.`);
    const { id = number, zh, en } = pair.data;
    show({ id, texts: { zh, en }, findings: checkPair({ zh, en }, context) }, json);
  }
}

async function checkFile(path: string, { locale, context, json }: { locale: Locale; context: Context; json: boolean }): Promise<void> {
  const text = await textIn(path);
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

/** Line by line, so that a file of any length is read in little memory. A line ends at a line feed: JSON may hold every other separator. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = await open(fileAt(path)).catch(unreadable(path));
  let rest = '';
  try {
    for await (const part of file.createReadStream({ encoding: 'utf8' })) {
      const lines = `${rest}${part}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (problem) {
    unreadable(path)(problem);
  }
  yield rest;
}

async function textIn(path: string): Promise<string> {
  const text = decodedText(await bytesOf(path));
  if (text === null) throw new Sentence(`${path} is no text in UTF-8, UTF-16 or GB18030.`);
  return text;
}

function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(fileAt(path)).catch(unreadable(path));
}

function unreadable(path: string): (problem: unknown) => never {
  return (problem) => {
    if (problem instanceof Sentence) throw problem;
    const code = problem instanceof Error && 'code' in problem ? problem.code : '';
    if (code === 'ENOENT') throw new Sentence(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new Sentence(`${path} is a folder; name a file.`);
    throw new Sentence(`The file ${path} cannot be read${code ? ` (${code})` : ''}.`);
  };
}
