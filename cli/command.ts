/** One of the operator's commands: gets the words after its name and prints its answer. */
export type Command = (words: string[]) => Promise<void>;

/** What the operator is told when a command can't do its work: printed as it stands, with exit code 1 and no stack. */
export class Sentence extends Error {}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
