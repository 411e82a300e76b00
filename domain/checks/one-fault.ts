import { LOCALES, type Locale } from '@/domain/locale';
import type { CheckCode } from './catalogue';
import type { Finding, Span } from './finding';
import { SEVERITIES } from './severity';

/** A finding of a pair, or one at its place in an article. */
type Told = Finding & { passages?: Readonly<Record<Locale, string | null>> };

/**
 * One fault, one finding: the one that explains most. `over` tells what else the same fault makes other checks say. `oneSided`: only of
 * findings that have nothing on the other side. `both`: of findings anywhere in the row.
 */
type Rule = { code: RegExp; over: RegExp; reach: 'inside' | 'overlap' | 'row'; oneSided: boolean };

const RULES: readonly Rule[] = [
  { code: /^whole\/unrelated$/, over: /^(?:facts|names|terms|whole)\//, reach: 'row', oneSided: true },
  { code: /^whole\/(?:empty|wrong-language)$/, over: /^(?:facts|names|terms|en|zh)\//, reach: 'row', oneSided: false },
  { code: /^whole\/untranslated$/, over: /^(?:facts|names|terms|en|zh)\//, reach: 'overlap', oneSided: true },
  {
    code: /^whole\/(?:omitted|added)$/,
    over: /^(?:facts|names|terms)\/|^whole\/(?:quotation|question|negation)$/,
    reach: 'inside',
    oneSided: true,
  },
  { code: /^whole\/repeated$/, over: /^facts\/(?:missing|added)$|\/repeated-/, reach: 'inside', oneSided: true },
  { code: /^privacy\//, over: /^facts\//, reach: 'overlap', oneSided: true },
  { code: /^names\//, over: /^terms\//, reach: 'overlap', oneSided: false },
  {
    code: /^facts\/(?:date|year|time|phone|address|code)$/,
    over: /^facts\/(?:number|magnitude|number-word|missing|added)$/,
    reach: 'overlap',
    oneSided: false,
  },
];

/** Two-sided findings that show that a stretch has a counterpart after all: its number, its name, is only written wrong. */
const COUNTERPART = /^(?:facts|names)\//;
const GAP = /^whole\/(?:omitted|added)$/;

const ruleOf = new Map<CheckCode, Rule | null>();

function ruleFor(code: CheckCode): Rule | null {
  const known = ruleOf.get(code);
  if (known !== undefined) return known;
  const rule = RULES.find((each) => each.code.test(code)) ?? null;
  ruleOf.set(code, rule);
  return rule;
}

/** Leaves out what only repeats a fault that another finding tells better; that one is then as grave as the gravest of them. */
export function oneFault<T extends Told>(found: readonly T[]): T[] {
  if (found.length < 2 || !found.some(({ code }) => ruleFor(code))) return [...found];
  const left = new Set(found.map((_, at) => at));
  const near = byPlace(found);
  found.forEach((gap, at) => {
    if (GAP.test(gap.code) && near(gap).some((other) => refutes(found[other], gap))) left.delete(at);
  });
  const severity = new Map<number, Finding['severity']>();
  for (const { code } of RULES) {
    found.forEach((better, at) => {
      const rule = ruleFor(better.code);
      if (rule?.code !== code || !left.has(at)) return;
      for (const other of near(better)) {
        const worse = found[other];
        if (other === at || !worse || !left.has(other) || !explains(rule, better, worse)) continue;
        left.delete(other);
        severity.set(at, graver(severity.get(at) ?? better.severity, severity.get(other) ?? worse.severity));
      }
    });
  }
  return found.flatMap((finding, at) => (left.has(at) ? [{ ...finding, severity: severity.get(at) ?? finding.severity }] : []));
}

/** Texts are parted in stretches of so many characters, so that only findings near each other are compared. */
const STRETCH = 64;

/** The findings in the stretches that another has a place in. */
function byPlace(found: readonly Told[]): (finding: Told) => readonly number[] {
  const places = new Map<string, number[]>();
  found.forEach((finding, at) => {
    for (const place of placesOf(finding)) {
      const list = places.get(place);
      if (list) list.push(at);
      else places.set(place, [at]);
    }
  });
  return (finding) => [...new Set(placesOf(finding).flatMap((place) => places.get(place) ?? []))];
}

function placesOf(finding: Told): string[] {
  return LOCALES.flatMap((locale) => {
    const span = finding[locale];
    if (!span) return [];
    const first = Math.floor(span[0] / STRETCH);
    const stretches = Math.floor(Math.max(span[0], span[1] - 1) / STRETCH) - first + 1;
    return Array.from({ length: stretches }, (_, at) => `${locale} ${first + at} ${finding.passages?.[locale] ?? ''}`);
  });
}

function explains({ over, reach, oneSided }: Rule, better: Told, worse: Told): boolean {
  if (!over.test(worse.code) || (oneSided && worse.zh && worse.en)) return false;
  return reach === 'row' || meets(better, worse, reach);
}

/** True where both have a place in one text, and in none that both are in they stand apart. */
function meets(better: Told, worse: Told, reach: 'inside' | 'overlap'): boolean {
  const shared = LOCALES.filter((locale) => better[locale] && worse[locale] && samePassage(better, worse, locale));
  return shared.length > 0 && shared.every((locale) => touches(better[locale], worse[locale], reach));
}

function samePassage(a: Told, b: Told, locale: Locale): boolean {
  return a.passages?.[locale] === b.passages?.[locale];
}

function touches(a: Span | null, b: Span | null, reach: 'inside' | 'overlap'): boolean {
  if (!a || !b) return false;
  return reach === 'inside' ? a[0] <= b[0] && b[1] <= a[1] : a[0] < b[1] && b[0] < a[1];
}

function refutes(other: Told | undefined, gap: Told): boolean {
  return other !== undefined && COUNTERPART.test(other.code) && other.zh !== null && other.en !== null && meets(gap, other, 'inside');
}

function graver(a: Finding['severity'], b: Finding['severity']): Finding['severity'] {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
