export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export const inMs = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const inSeconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
export const inBytes = (value: number) => `${value.toLocaleString('en')} B`;

/** One line of the table. With an aim it also says whether that was met. */
export function row(what: string, found: string, judged?: { met: boolean; aim: string }): void {
  const verdict = judged ? `   ${judged.met ? '✓' : '✗'} ${judged.aim}` : '';
  say(`  ${what.padEnd(40)} ${found}${verdict}`);
}
