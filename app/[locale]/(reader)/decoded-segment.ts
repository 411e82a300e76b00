/** A segment of an address as it is meant. What no page of ours can have linked to stays as it is, and leads nowhere. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
