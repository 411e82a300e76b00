import type { Bound } from '@/domain/checks/facts/quantity';
import { endIndex, wordIndex } from '@/domain/checks/facts/word-index';

const BEFORE: Readonly<Record<Bound, string>> = {
  over:
    'more than|over|above|exceeding|exceeds|exceeded|exceed|in excess of|upwards of|upward of|north of|at least|no fewer than|no less than|not less than|not fewer than|greater than|' +
    'higher than|better than|larger than|longer than|bigger than|older than|a minimum of|minimum of|beyond|surpassed|surpassing|surpass|surpasses|just over|well over|topped|topping|topped the|' +
    'more than a|not only|in more than|>|≥|&gt;|outnumber|heavier than|taller than|outstripped|a little over|slightly over',
  under:
    'less than|under|below|fewer than|lower than|smaller than|shorter than|younger than|no more than|not more than|at most|a maximum of|maximum of|just under|well under|within|short of|<|≤|&lt;|' +
    'not exceeding|not exceed|no longer than|no higher than|no greater than|not above|not over|no larger than|limited to|capped at|shy of|just shy of|at the most|not to exceed|never more than|does not exceed',
  near: 'nearly|almost|close to|approaching|near|nearing|practically|virtually|just about|some nearly|closer to',
  about:
    'about|around|approximately|roughly|some|an estimated|estimated|circa|approx|approx.|~|or so|in the region of|something like|on the order of|an average of|at around',
  reach:
    'up to|as many as|as much as|as high as|as long as|as far as|as low as|reaching|reached|to as many as|up to a|as little as|as few as',
};

const AFTER: Readonly<Record<Bound, string>> = {
  over: 'or more|or above|and above|or over|and over|or older|and older|and up|or higher|or longer|or greater|-plus|+| plus|or better|or later',
  under: 'or less|or fewer|or under|and under|or below|and below|or younger|and younger|or lower|or shorter',
  near: '',
  about: 'or so|or thereabouts|-odd|-ish',
  reach: '',
};

const MORE = 'older longer higher greater larger bigger taller heavier wider deeper faster farther later';
const LESS = 'younger shorter lower smaller lighter earlier';

/** «no older than 50», «not younger than 18»: what is denied lies on the other side. */
function* denied(): Generator<readonly [string, Bound]> {
  for (const not of ['no', 'not']) {
    for (const word of MORE.split(' ')) yield [`${not} ${word} than`, 'under'];
    for (const word of LESS.split(' ')) yield [`${not} ${word} than`, 'over'];
  }
}

function* entries(table: Readonly<Record<Bound, string>>): Generator<readonly [string, Bound]> {
  for (const bound of ['over', 'under', 'near', 'about', 'reach'] as const) {
    for (const word of table[bound].split('|')) if (word !== '') yield [word, bound];
  }
}

/** Words right before a number that say in which direction it is inexact; small letters. */
export const BOUNDS_BEFORE = endIndex([...entries(BEFORE), ...denied()]);

/** The same behind the number and its unit. */
export const BOUNDS_AFTER = wordIndex(entries(AFTER));
