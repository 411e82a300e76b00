import type { Locale } from '@/domain/locale';
import type { Anchor } from './reading';

type Odds = readonly [rendered: number, absent: number];

/**
 * How often an anchor has a counterpart where its clause is rendered, and where it is not. Measured on human news in both directions;
 * what is absent is often met by chance, because texts repeat their words.
 */
const ODDS: Record<Locale, Record<'soft' | 'hard', Odds>> = {
  zh: { soft: [0.7, 0.18], hard: [0.93, 0.2] },
  en: { soft: [0.62, 0.14], hard: [0.93, 0.25] },
};

type Weights = { met: number; unmet: number };

const WEIGHTS = {
  zh: { soft: weights(ODDS.zh.soft), hard: weights(ODDS.zh.hard) },
  en: { soft: weights(ODDS.en.soft), hard: weights(ODDS.en.hard) },
};

function weights([rendered, absent]: Odds): Weights {
  return { met: Math.log(rendered / absent), unmet: Math.log((1 - rendered) / (1 - absent)) };
}

/** What an anchor says for its clause being rendered, in natural logarithms; less than nothing where it has no counterpart. */
export function evidence({ hard }: Anchor, { locale, met }: { locale: Locale; met: boolean }): number {
  const { soft, hard: fixed } = WEIGHTS[locale];
  const weight = hard ? fixed : soft;
  return met ? weight.met : weight.unmet;
}

/** Gale & Church 1993: the logarithm of the ratio of lengths is about normal. Mean and deviation over translations both ways. */
const RATIO = { mean: 0.17, deviation: 0.24 };

/** The logarithm of how likely two lengths in English letters are in a translation. */
export function lengthsAgree({ zh, en }: Readonly<Record<Locale, number>>): number {
  const ratio = Math.log((en + 1) / (zh + 1));
  const z = (ratio - RATIO.mean) / Math.hypot(RATIO.deviation, 1.5 / Math.sqrt(zh + 1));
  // Heavier tails than the normal distribution has: a strange ratio alone proves little.
  return -2.5 * Math.log1p((z * z) / 4);
}
