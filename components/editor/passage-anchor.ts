/** How the address of a page, and links on it, name a passage of its text. */
export function passageAnchor(id: string): string {
  return `#passage-${encodeURIComponent(id)}`;
}
