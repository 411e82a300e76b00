/** One line for the operator on standard error. `cause` is a thrown value; its message is enough, the stack is for bugs. */
export function logLine(what: string, cause?: unknown): void {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  process.stderr.write(`${new Date().toISOString()} ${what}${reason}\n`);
}
