import { atTheDoor, say } from './at-the-door.mjs';

const INTERRUPTED = 130;

// `npm test -- types lint` runs some stages; words that are no stage go to the test program of the stage named before.
function chosen(words, stages) {
  const names = words.filter((word) => Object.hasOwn(stages, word));
  const rest = words.filter((word) => !Object.hasOwn(stages, word));
  return { names: names.length > 0 ? names : Object.keys(stages), rest };
}

async function runStage({ title, run }, { house, rest, failed }) {
  say(`\n— ${title} —`);
  const began = Date.now();
  const counted = await run(house, rest).catch((problem) => {
    say(problem.message);
    return failed;
  });
  say(`${title}: ${counted.passed} passed, ${counted.failed} failed, ${Math.round((Date.now() - began) / 1000)} s`);
  return counted;
}

atTheDoor(async () => {
  const { installWhenNeeded } = await import('./install.mjs');
  installWhenNeeded(say);
  const { household } = await import('./test-household.mjs');
  const { FAILED, STAGES } = await import('./test-stages.mjs');
  const { names, rest } = chosen(process.argv.slice(2), STAGES);
  const house = household();
  // What a test leaves in the temporary directory goes with everything else.
  process.env.TMPDIR = house.folder;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => house.leave());
  }
  let passed = 0;
  let failed = 0;
  for (const name of names) {
    if (house.isLeft()) break;
    const counted = await runStage(STAGES[name], { house, rest, failed: FAILED });
    passed += counted.passed;
    failed += counted.failed;
  }
  const interrupted = house.isLeft();
  await house.leave();
  if (interrupted) process.exit(INTERRUPTED);
  say(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});
