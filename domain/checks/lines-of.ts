/** The lines of a text with the places where they begin. A passage of several blocks has one on each line. Blank lines are left out. */
export function linesOf(text: string): { text: string; from: number }[] {
  const lines: { text: string; from: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, from });
    from += line.length + 1;
  }
  return lines;
}
