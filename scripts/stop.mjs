import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { atTheDoor, say } from './at-the-door.mjs';
import { end, isRunning } from './processes.mjs';
import { endLeftBehind, readRun } from './run-record.mjs';
import { readSettings } from './settings.mjs';

// The supervisor ends the app and then the database, each with its own patience.
const PATIENCE = 40_000;

atTheDoor(async () => {
  const { dataDir } = readSettings();
  const run = readRun(dataDir);
  if (!run) {
    say(`No newsroom is running from ${dataDir}.`);
    return;
  }
  if (isRunning(run.holder)) await end(run.holder, { patience: PATIENCE });
  // Nothing is left after a clean end; a killed supervisor leaves its children and its record.
  await endLeftBehind(run);
  if (!isRunning(readRun(dataDir)?.holder)) rmSync(join(dataDir, 'run.json'), { force: true });
  say('The newsroom has stopped.');
});
