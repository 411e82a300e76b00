import { atTheDoor, say } from './at-the-door.mjs';

atTheDoor(async () => {
  const { installWhenNeeded } = await import('./install.mjs');
  installWhenNeeded(say);
  const { endOf, startScript } = await import('./children.mjs');
  const words = process.argv.slice(2);
  const { findBrowser } = await import('./browser.mjs');
  const env = words[0] === 'lighthouse' ? { ...process.env, ...findBrowser() } : process.env;
  const { code } = await endOf(startScript(['bench/main.ts', ...words], { env }));
  process.exitCode = code ?? 1;
});
