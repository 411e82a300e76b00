import type { BinaryModule, Lint, LocalLinter } from 'harper.js';
import type { Found } from '@/domain/checks/finding';
import { linesOf } from '@/domain/checks/lines-of';
import { foundByHarper } from './found-by-harper';
import { HARPER_RULES } from './harper-rules';
import type { Proofreader } from './proofreader';
import { wordsKnown } from './words-known';

type Variety = 'american' | 'british';

/**
 * English grammar and spelling by harper.js. The caller says where its binary is: `harperInNode` in Node; in a browser, inside a worker
 * of ours, `harper(createBinaryModuleFromUrl(address))` with the address of `harper_wasm_bg.wasm` on our own origin. The binary is read
 * once, at the first text.
 */
export function harper(binary: BinaryModule): Proofreader {
  const linters = new Map<Variety, Promise<LocalLinter>>();
  const linterFor = (variety: Variety): Promise<LocalLinter> => {
    const ready = linters.get(variety) ?? linter(binary, variety);
    linters.set(variety, ready);
    // A binary that could not be fetched is asked for again by the next text.
    ready.catch(() => linters.delete(variety));
    return ready;
  };
  return {
    locale: 'en',
    async read(texts, context, signal) {
      const linter = await linterFor(context.office.english === 'british' ? 'british' : 'american');
      const known = wordsKnown(texts, context);
      const found: Found[][] = [];
      for (const { text } of texts) {
        const inText: Found[] = [];
        for (const line of linesOf(text)) {
          signal?.throwIfAborted();
          inText.push(...foundByHarper(await lintsOf(linter, line.text), { ...line, known }));
        }
        found.push(inText);
        await turn();
      }
      return found;
    },
  };
}

async function linter(binary: BinaryModule, variety: Variety): Promise<LocalLinter> {
  const { Dialect, LocalLinter } = await import('harper.js');
  const made = new LocalLinter({ binary, dialect: variety === 'british' ? Dialect.British : Dialect.American });
  const off = Object.keys(await made.getDefaultLintConfig()).map((rule) => [rule, false] as const);
  await made.setLintConfig({ ...Object.fromEntries(off), ...Object.fromEntries(HARPER_RULES.map((rule) => [rule, true])) });
  return made;
}

async function lintsOf(linter: LocalLinter, line: string): Promise<Lint[]> {
  return /[A-Za-z]{2}/.test(line) ? linter.lint(line, { language: 'plaintext' }) : [];
}

/** Lets whatever waits on this thread go first. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
