import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Advice, atTheDoor } from './at-the-door.mjs';
import { environmentFor, newsroomSecret, prepareDataDir, ROOT, readSettings } from './settings.mjs';

const toError = (line) => process.stderr.write(`${line}\n`);

const WITHOUT_DATABASE = ['check'];

function needsDatabase(words) {
  const [command] = words;
  return (
    command !== undefined &&
    !WITHOUT_DATABASE.includes(command) &&
    !words.includes('--help') &&
    existsSync(join(ROOT, 'cli', `${command}.ts`))
  );
}

// What renders pages has to be built. A newsroom that runs serves from its build, so one that is there is never replaced under it.
async function requireBuild({ buildDir }) {
  if (existsSync(join(ROOT, buildDir, 'BUILD_ID'))) return;
  const { build } = await import('./build.mjs');
  toError('Building; this takes about half a minute …');
  await build(buildDir);
}

async function run(words, env) {
  const { endOf, startScript } = await import('./children.mjs');
  const { code } = await endOf(startScript(['cli/main.ts', ...words], { env }));
  process.exitCode = code ?? 1;
}

// The newsroom may be at rest: its database is then started for the time of this one command.
async function runWithEmbedded(words, settings) {
  const { claimRun } = await import('./run-record.mjs');
  const { embeddedDatabase } = await import('./database.mjs');
  const { stopCluster } = await import('./postgres.mjs');
  const { remember } = await import('./processes.mjs');
  const env = (databaseUrl, publicUrl) =>
    environmentFor({ ...settings, publicUrl }, { databaseUrl, secret: newsroomSecret(settings), mode: 'production' });
  const claimed = await claimRun(settings.dataDir, 'command');
  if (claimed.held?.databaseUrl) return run(words, env(claimed.held.databaseUrl, claimed.held.publicUrl));
  if (claimed.held) throw new Advice('The newsroom is just starting, or another command is at work. Try again in a moment.');
  const database = await embeddedDatabase(settings);
  const server = await database.start();
  claimed.note({ database: remember(server.pid) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  await run(words, env(database.url, settings.publicUrl));
  await stopCluster(server);
  claimed.release();
}

atTheDoor(async () => {
  const words = process.argv.slice(2);
  const { installWhenNeeded } = await import('./install.mjs');
  installWhenNeeded(toError);
  if (!needsDatabase(words)) return run(words, process.env);
  const settings = readSettings();
  prepareDataDir(settings);
  if (words[0] === 'export') await requireBuild(settings);
  if (!settings.databaseUrl) return runWithEmbedded(words, settings);
  const { requireAnswer } = await import('./database.mjs');
  await requireAnswer(settings.databaseUrl);
  return run(words, environmentFor(settings, { databaseUrl: settings.databaseUrl, secret: newsroomSecret(settings), mode: 'production' }));
});
