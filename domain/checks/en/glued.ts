/** Common words that are often written together by mistake. None of the results is a word. */
const PAIRS = `in|the of|the to|the and|the on|the with|the by|the for|the from|the at|the is|the as|the that|the will|be has|been have|been
  such|as as|well in|order more|than each|other one|of out|of all|of some|of most|of many|of part|of number|of and|in and|to and|a is|a with|a
  was|a has|a for|a by|a of|a of|its of|our of|their in|this in|its in|our in|their to|be to|our to|their on|its which|is which|was who|was that|is
  this|is it|is it|was can|be could|be should|be would|be must|be had|been were|also was|also is|also are|also has|also have|also will|also
  due|to up|to according|to between|the during|the after|the through|the under|the into|the over|the about|the against|the among|the`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('|'));

/** Results that are words after all, or parts of names. */
const WORDS = new Set(
  ['into', 'tobe', 'asa', 'ofa', 'ina', 'outof', 'isa', 'wasa', 'anda', 'hasa', 'bya', 'itis', 'thatis', 'andin', 'atthe'].filter(
    (word) => word !== 'atthe',
  ),
);

const LENGTHS = new Map(PAIRS.map(([left = '', right = '']) => [left + right, left.length] as const).filter(([word]) => !WORDS.has(word)));

/** A pattern for them, and how long the first word of each is. */
export const GLUED = { pattern: new RegExp(`\\b(?:${[...LENGTHS.keys()].join('|')})\\b`, 'gi'), lengths: LENGTHS };
