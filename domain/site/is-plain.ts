/** True for a line of words: nothing that steers a device or turns the direction of what follows. */
export function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u.test(text);
}
