import packageFile from '@/package.json' with { type: 'json' };
import { logLine } from './log-line';
import { readSettings } from './settings';
import { startNewsroom } from './start-newsroom';

/** Ends the process with one sentence for the operator. */
function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const settings = readSettings(process.env);
if (typeof settings === 'string') giveUp(settings);

const newsroom = await startNewsroom(settings, packageFile.version);
if (typeof newsroom === 'string') giveUp(newsroom);

// Where nobody listens any more, what would be said is lost, and saying so would be lost again without an end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // Whoever asks twice is not made to wait.
    if (stopping) process.exit(1);
    stopping = true;
    newsroom.stop().then(
      () => process.exit(0),
      (cause: unknown) => {
        logLine('The newsroom did not stop cleanly', cause);
        process.exit(1);
      },
    );
  });
}
