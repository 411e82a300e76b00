const HAN_BREAK = /(?<=[\p{Script=Han}，。；：！？、“”‘’（）《》])\n(?=[\p{Script=Han}，。；：！？、“”‘’（）《》])/gu;

/**
 * Pasted plain text as paragraphs. Where blank lines part it, single line ends are those of a mail program and are joined, with a space
 * except between Chinese characters; without blank lines every line is a paragraph.
 */
export function plainParagraphs(text: string): string[] {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\ufeff/gu, '');
  const hasBlankLines = /\n[ \t\u3000]*\n/.test(lines.trim());
  const blocks = hasBlankLines ? lines.split(/\n[ \t\u3000]*\n/) : lines.split('\n');
  return blocks
    .map((block) =>
      block
        .trim()
        .replace(HAN_BREAK, '')
        .replace(/\s*\n\s*/g, ' '),
    )
    .filter((block) => block !== '');
}
