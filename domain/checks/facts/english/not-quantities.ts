const PHRASES =
  'no one|one another|one by one|one-on-one|one day|one time|second to none|second-hand|second hand|second thought|second thoughts|second half|first half|first lady|first aid|first of all|' +
  'at first|first name|first-hand|first hand|seven-eleven|first minister|one of|the one|this one|that one|which one|anyone|one way|one way or another|twenty-four seven|nine-to-five|' +
  "fifth avenue|one's|one thing|not one|one side|one hand|one who|one that|one-sided|one-off|catch-22|half time|half-time|first and foremost|" +
  'quarter-final|quarter-finals|quarterfinal|semi-final|one belt one road|one belt, one road|first trimester|second trimester|third trimester|two by two|four-wheel drive';

/** Phrases whose numerals count nothing: by their first word, what follows it. */
export const NOT_QUANTITIES: ReadonlyMap<string, readonly string[]> = byFirstWord(PHRASES.split('|'));

function byFirstWord(phrases: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = /^[a-z]+/.exec(phrase)?.[0] ?? phrase;
    const rest = phrase.slice(first.length);
    if (rest === '') continue;
    const list = map.get(first);
    if (list) list.push(rest);
    else map.set(first, [rest]);
  }
  return map;
}
