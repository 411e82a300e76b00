// The first module of every command. It must parse on any Node that npm can meet, so it stays plain.
const OLDEST = 20;

/** A sentence for the person at the keyboard: what is wrong and what to do. Printed without a stack. */
export class Advice extends Error {}

/** Prints one line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs one command. An `Advice` ends it with its sentence and exit code 1; anything else is a bug and shows its stack. */
export function atTheDoor(command) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST) {
    process.stderr.write(
      `Couplet needs Node ${OLDEST} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.\n`,
    );
    process.exit(1);
  }
  command().catch((problem) => {
    process.stderr.write(`${problem instanceof Advice ? problem.message : problem.stack}\n`);
    process.exit(1);
  });
}
