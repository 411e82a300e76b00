import { ZodError } from 'zod';
import { type Command, print, Sentence } from './command';

interface Entry {
  usage: string;
  summary: string;
  load: () => Promise<Command>;
}

// Loaded one at a time: `migrate` runs at every start and should not wait for the code of the others.
const COMMANDS: Record<string, Entry> = {
  migrate: {
    usage: 'migrate',
    summary: 'Bring the database up to date. Safe to run again.',
    load: async () => (await import('./migrate')).migrate,
  },
  sample: {
    usage: 'sample [--accounts]',
    summary: 'Load the sample newsroom into an empty database, or list its accounts.',
    load: async () => (await import('./sample')).sample,
  },
  invite: {
    usage: 'invite <e-mail> --roles <role,role>',
    summary: 'Make a link with which a new person sets a password and joins.',
    load: async () => (await import('./invite')).invite,
  },
  check: {
    usage: 'check --pairs <file.jsonl> | --text <file> --lang zh|en [--terms <file.csv>] [--json]',
    summary: 'Check texts in files: pairs of lines against each other, or one text by itself.',
    load: async () => (await import('./check')).check,
  },
  inspect: {
    usage: 'inspect [--no-links] [--minutes <for links>] [--csv <file>] [--xlsx <file>] [--lang zh|en]',
    summary: 'Run all checks over everything that is published, follow its links, and report.',
    load: async () => (await import('./inspect')).inspect,
  },
  export: {
    usage: 'export <folder> [--url <address>] [--watch] [--after <command>]',
    summary: 'Write the public site as files for any web server, and keep them current.',
    load: async () => (await import('./export')).exportSite,
  },
  verify: {
    usage: 'verify',
    summary: 'Check every publication against its sign-offs, and every chain of events.',
    load: async () => (await import('./verify')).verify,
  },
};

function help(): string {
  const rows = Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return ['npm run couplet -- <command>', '', ...rows].join('\n');
}

function sentenceOf(problem: unknown): string {
  if (problem instanceof Sentence) return problem.message;
  if (problem instanceof ZodError) return problem.issues.map((issue) => issue.message).join('\n');
  if (!(problem instanceof Error)) return String(problem);
  if ('code' in problem && problem.code === 'ECONNREFUSED') return 'The database does not answer. Start it, or correct DATABASE_URL.';
  return problem.stack ?? problem.message;
}

async function run([name, ...words]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(help());
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) throw new Sentence(`There is no command «${name}». These are the commands:\n\n${help()}`);
  if (words.includes('--help')) return print(`npm run couplet -- ${entry.usage}\n\n${entry.summary}`);
  const command = await entry.load();
  return command(words);
}

// Who reads only the beginning of an answer, as `head` does, has what they wanted.
process.stdout.on('error', () => process.exit(0));

try {
  await run(process.argv.slice(2));
  // A command may leave connections behind; its answer is complete, so nothing waits for them.
  process.exit(0);
} catch (problem) {
  process.stderr.write(`${sentenceOf(problem)}\n`);
  process.exit(1);
}
