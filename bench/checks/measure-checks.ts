import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { row, say } from '@/bench/table';
import { checkPair } from '@/domain/checks/check-pair';
import { checkText } from '@/domain/checks/check-text';
import type { Context } from '@/domain/checks/context';
import type { Finding } from '@/domain/checks/finding';
import { DEFAULT_CHECKS } from '@/domain/checks/office-checks';
import type { Sides } from '@/domain/checks/sides';
import { NO_TERMS } from '@/domain/terms/term-index';
import { digitsDiffer } from './digits-only';
import { type Labelled, minimalPairs, news, planted, read } from './labelled';
import { showLive } from './show-live';

const CONTEXT: Context = { terms: NO_TERMS, office: DEFAULT_CHECKS, day: null };

type Judge = (sides: Sides) => boolean;
const across = (sides: Sides): Finding[] => checkPair(sides, CONTEXT);
const byFacts: Judge = (sides) => across(sides).some(({ code }) => code.startsWith('facts/'));
const byAny: Judge = (sides) => across(sides).length > 0;

/** What each kind of planted error asks for. */
const AIMS: Record<string, number> = {
  magnitude: 0.98,
  decimal_moved: 0.98,
  dropped_digit: 0.98,
  year: 0.98,
  ordinal: 0.9,
  bound_flipped: 0.9,
};
const AIM = 0.95;

/**
 * Prints what the checks find in labelled pairs, by kind, beside a comparison of digits, with the pairs where they were wrong.
 * `--data` is a folder of JSON lines (`COUPLET_DATA` else); without one there is nothing to measure and a line says so.
 */
export async function measureChecks(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { data: { type: 'string' }, worst: { type: 'string', default: '5' } },
  });
  const asked = values.data ?? process.env.COUPLET_DATA;
  if (asked === undefined) return say('No data to measure with: name a folder with --data, or in COUPLET_DATA.');
  const folder = resolve(process.env.INIT_CWD ?? '', asked);
  if (!existsSync(folder)) return say(`No data to measure with: there is no folder ${folder}.`);
  const worst = Number(values.worst);
  showPlanted(await planted(folder), worst);
  showRead('human translations, read', await read(folder, 'real_pairs_labelled'), { agreeing: 0.01, mismatched: AIM, worst });
  showRead('machine translations, read', await read(folder, 'real_mt_labelled'), { agreeing: 0.05, mismatched: 0.92, worst });
  for (const [set, pairs] of await news(folder)) showNews(set, pairs, worst);
  showMinimal(await minimalPairs(folder));
  const good = [...(await news(folder)).values()].flat();
  showSpeed(good);
  await showLive(good, CONTEXT);
}

function share(part: number, whole: number): string {
  return `${String(part).padStart(4)} of ${String(whole).padStart(4)}  ${whole === 0 ? '' : (part / whole).toFixed(3)}`;
}

function showPlanted(pairs: readonly Labelled[], worst: number): void {
  if (pairs.length === 0) return;
  say('\nplanted errors of number found (a comparison of digits beside)');
  for (const [kind, members] of [...byKind(pairs)].sort()) {
    const found = members.filter(byFacts).length;
    const aim = AIMS[kind] ?? AIM;
    const reference = members.filter(digitsDiffer).length;
    row(kind, `${share(found, members.length)}   (${reference})`, { met: found / members.length >= aim, aim: `≥ ${aim}` });
  }
  const missed = pairs.filter((pair) => !byFacts(pair));
  const found = pairs.length - missed.length;
  row('over all', `${share(found, pairs.length)}   (${pairs.filter(digitsDiffer).length})`, {
    met: found / pairs.length >= 0.96,
    aim: '≥ 0.96',
  });
  showPairs('missed', missed, worst);
}

type Limits = { agreeing: number; mismatched: number; worst: number };

function showRead(what: string, pairs: readonly Labelled[], { agreeing, mismatched, worst }: Limits): void {
  if (pairs.length === 0) return;
  say(`\n${what}`);
  const [good, bad] = [pairs.filter(({ agrees }) => agrees), pairs.filter(({ agrees }) => !agrees)];
  const [flagged, found] = [good.filter(byFacts), bad.filter(byFacts)];
  const reference = (of: readonly Labelled[]) => of.filter(digitsDiffer).length;
  row('agreeing, flagged', `${share(flagged.length, good.length)}   (${reference(good)})`, {
    met: flagged.length <= agreeing * good.length,
    aim: `≤ ${agreeing}`,
  });
  row('differing, found', `${share(found.length, bad.length)}   (${reference(bad)})`, {
    met: found.length >= mismatched * bad.length,
    aim: `≥ ${mismatched}`,
  });
  showPairs('wrongly flagged', flagged, worst);
  showPairs(
    'missed',
    bad.filter((pair) => !byFacts(pair)),
    worst,
  );
}

function showNews(set: string, pairs: readonly Labelled[], worst: number): void {
  say(`\ngood news pairs: ${set}`);
  const [facts, any] = [pairs.filter(byFacts), pairs.filter(byAny)];
  const limit = (met: boolean, aim: string) => ({ met, aim });
  row(
    'flagged by the number checks',
    `${share(facts.length, pairs.length)}   (${pairs.filter(digitsDiffer).length})`,
    limit(facts.length <= 0.012 * pairs.length, '≤ 0.012'),
  );
  row('flagged by any check between the two', share(any.length, pairs.length), limit(any.length < 0.03 * pairs.length, '< 0.03'));
  for (const [code, count] of counted(pairs.flatMap((pair) => [...new Set(across(pair).map(({ code }) => code))]))) {
    row(`  ${code}`, share(count, pairs.length));
  }
  showPairs('flagged', any, worst);
}

function showMinimal(pairs: Awaited<ReturnType<typeof minimalPairs>>): void {
  if (pairs.length === 0) return;
  say('\none planted error of translation, seen only in the worse sentence (flagged in the good one beside)');
  const codes = ({ zh, en }: Sides) =>
    [...across({ zh, en }), ...checkText({ text: en, locale: 'en', type: 'paragraph' }, CONTEXT)].map(({ code }) => code);
  for (const [kind, members] of [...byKind(pairs)].sort()) {
    const good = members.map(({ zh, good }) => codes({ zh, en: good }));
    const found = members.filter(({ zh, bad }, place) => codes({ zh, en: bad }).length > (good[place]?.length ?? 0)).length;
    row(kind, `${share(found, members.length)}   (${good.filter((each) => each.length > 0).length})`);
  }
}

/** Measured by the processor's time, so that other work on the machine does not count. */
function showSpeed(pairs: readonly Labelled[]): void {
  if (pairs.length === 0) return;
  for (const pair of pairs) across(pair);
  const before = process.cpuUsage();
  for (const pair of pairs) across(pair);
  const { user, system } = process.cpuUsage(before);
  const perSecond = (pairs.length / (user + system)) * 1e6;
  const reference = process.cpuUsage();
  for (const pair of pairs) digitsDiffer(pair);
  const digits = process.cpuUsage(reference);
  say('\nspeed on one core');
  row('all checks between the two', `${Math.round(perSecond)} pairs/s`, { met: perSecond >= 2000, aim: '≥ 2000' });
  row('a comparison of digits', `${Math.round((pairs.length / (digits.user + digits.system)) * 1e6)} pairs/s`);
}

function showPairs(what: string, pairs: readonly Labelled[], most: number): void {
  for (const pair of pairs.slice(0, most)) {
    const said = across(pair).map(({ code, values }) => `${code} ${JSON.stringify(values)}`);
    say(`    ${what}: ${pair.id} ${pair.kind} ${said.join('; ')}\n      ${pair.zh}\n      ${pair.en}`);
  }
  if (pairs.length > most) say(`    … and ${pairs.length - most} more (--worst shows more)`);
}

function byKind<T extends { kind: string }>(members: readonly T[]): Map<string, T[]> {
  return Map.groupBy(members, ({ kind }) => kind);
}

function counted(codes: readonly string[]): [string, number][] {
  const groups = [...Map.groupBy(codes, (code) => code)];
  return groups.map(([code, members]): [string, number] => [code, members.length]).sort((a, b) => b[1] - a[1]);
}
