import type { BinaryModule, LocalLinter } from 'harper.js';
import type { Found } from '@/domain/checks/finding';
import { linesOf } from '@/domain/checks/lines-of';
import { foundByHarper, type Remark, remarksOf } from './found-by-harper';
import { HARPER_RULES } from './harper-rules';
import { likelySpelling } from './likely-spelling';
import type { Proofreader } from './proofreader';
import { Recent } from './recent';
import { holdsLongWord, withoutLongWords } from './without-long-words';
import { wordsAtLarge } from './words-at-large';
import { wordsKnown } from './words-known';

type Variety = 'american' | 'british';

/** So many lines are not read again when their article is, because a word elsewhere in it has changed. */
const MOST_LINES = 4000;
/** So long it reads before whatever else waits on the thread has a turn. */
const TURN_MS = 12;

/**
 * English grammar and spelling by harper.js. The caller says where its binary is: `harperInNode` in Node; in a browser, inside a worker
 * of ours, `harper(createBinaryModuleFromUrl(address))` with the address of `harper_wasm_bg.wasm` on our own origin. The binary is read
 * once, at the first text.
 */
export function harper(binary: BinaryModule): Proofreader {
  const linters = new Map<Variety, Promise<LocalLinter>>();
  let make = linter;
  const remembered = new Recent<Remark[]>(MOST_LINES);
  const linterFor = (variety: Variety): Promise<LocalLinter> => {
    const ready = linters.get(variety) ?? make(binary, variety);
    linters.set(variety, ready);
    // A binary that could not be fetched is asked for again by the next text.
    ready.catch(() => linters.delete(variety));
    return ready;
  };
  /** A linter that failed at a line is of no more use: nothing is said of that line, and the next one has new linters. */
  const outlived = (line: string, theirs: Linters): Promise<Remark[]> =>
    remarksOn(line, theirs).catch(() => {
      linters.clear();
      make = linterAfterFailure;
      return [];
    });
  return {
    locale: 'en',
    async read(texts, context, signal) {
      const { english } = context.office;
      const variety = english === 'british' ? 'british' : 'american';
      const now = async (): Promise<Linters> => ({
        linter: await linterFor(variety),
        other: () => linterFor(variety === 'british' ? 'american' : 'british'),
        either: english === 'either',
      });
      const known = wordsKnown(texts, context);
      const found: Found[][] = [];
      let since = performance.now();
      for (const { text } of texts) {
        const inText: Found[] = [];
        for (const line of linesOf(text)) {
          signal?.throwIfAborted();
          const key = `${english} ${line.text}`;
          const remarks = remembered.get(key) ?? (await outlived(line.text, await now()));
          remembered.set(key, remarks);
          inText.push(...foundByHarper(remarks, { ...line, known }));
          if (performance.now() - since < TURN_MS) continue;
          await turn();
          since = performance.now();
        }
        found.push(inText);
      }
      return found;
    },
  };
}

function linter(binary: BinaryModule, variety: Variety): Promise<LocalLinter> {
  return linterOf(binary, { variety, rules: HARPER_RULES });
}

/** The binary of a linter that failed may go on failing at words that it does not know: then what is made of it reads grammar only. */
async function linterAfterFailure(binary: BinaryModule, variety: Variety): Promise<LocalLinter> {
  const made = await linter(binary, variety);
  const spells = await made.lint(UNKNOWN, PLAIN).then(remarksOf, () => null);
  return spells ? made : linterOf(binary, { variety, rules: HARPER_RULES.filter((rule) => rule !== 'SpellCheck') });
}

const UNKNOWN = 'The qwrtzpl is here.';
const PLAIN = { language: 'plaintext' } as const;

async function linterOf(binary: BinaryModule, { variety, rules }: { variety: Variety; rules: readonly string[] }): Promise<LocalLinter> {
  const { Dialect, LocalLinter } = await import('harper.js');
  const made = new LocalLinter({ binary, dialect: variety === 'british' ? Dialect.British : Dialect.American });
  const off = Object.keys(await made.getDefaultLintConfig()).map((rule) => [rule, false] as const);
  await made.setLintConfig({ ...Object.fromEntries(off), ...Object.fromEntries(rules.map((rule) => [rule, true])) });
  return made;
}

type Linters = { linter: LocalLinter; other: () => Promise<LocalLinter>; either: boolean };

/** What harper says of a line. Of the words that it does not know those that others know are left out. */
async function remarksOn(line: string, linters: Linters): Promise<Remark[]> {
  if (!/[A-Za-z]{2}/.test(line)) return [];
  const said = remarksOf(await linters.linter.lint(withoutLongWords(line), PLAIN));
  const remarks = said.filter(({ word }) => !holdsLongWord(word));
  const isKnown = await Promise.all(remarks.map((remark) => remark.kind === 'Spelling' && isWord(remark, linters)));
  return remarks.filter((_, at) => !isKnown[at]);
}

/**
 * True for words of the other variety, where the office has not chosen, and of a larger list; and for names: an unknown word with a capital
 * that is no slip in a common word.
 */
async function isWord({ word, suggestions }: Remark, { linter, other, either }: Linters): Promise<boolean> {
  const suggestion = likelySpelling(word, suggestions);
  if (suggestion === null) return true;
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  if (await isInDictionary(bare, await other())) return either;
  if ((await wordsAtLarge()).has(bare)) return true;
  return /^\p{Lu}/u.test(word) && !(await isInDictionary(suggestion.toLowerCase(), linter));
}

async function isInDictionary(word: string, linter: LocalLinter): Promise<boolean> {
  return remarksOf(await linter.lint(`The ${word} is here.`, PLAIN)).every(({ kind }) => kind !== 'Spelling');
}

/** Lets whatever waits on this thread go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
