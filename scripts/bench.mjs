import { atTheDoor, say } from './at-the-door.mjs';

atTheDoor(async () => {
  const { installWhenNeeded } = await import('./install.mjs');
  installWhenNeeded(say);
  const { endOf, startScript } = await import('./children.mjs');
  const { code } = await endOf(startScript(['bench/main.ts', ...process.argv.slice(2)], { env: process.env }));
  process.exitCode = code ?? 1;
});
