const HAN = /\p{Script=Han}/u;

/** What a seal says: the first character of a Chinese name, else the initials of the first and the last word. */
export function sealText(name: string): string {
  const trimmed = name.trim();
  const first = [...trimmed][0] ?? '';
  if (HAN.test(first)) return first;
  const words = trimmed.split(/[\s·-]+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en') ?? '').join('');
}
