export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line of the table. With an aim it also says whether that was met. */
export function row(what: string, found: string, judged?: { met: boolean; aim: string }): void {
  const verdict = judged ? `   ${judged.met ? '✓' : '✗'} ${judged.aim}` : '';
  say(`  ${what.padEnd(40)} ${found}${verdict}`);
}
