import { atTheDoor, say } from './at-the-door.mjs';

atTheDoor(async () => {
  const { installWhenNeeded } = await import('./install.mjs');
  installWhenNeeded(say);
  const { runNewsroom } = await import('./newsroom.mjs');
  await runNewsroom({ mode: 'development' });
});
