/** What a unit measures. Money has no fixed factor: currencies are compared, never converted. */
export type Dimension =
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'time'
  | 'calendar'
  | 'power'
  | 'energy'
  | 'memory'
  | 'age'
  | 'speed'
  | 'pressure'
  | 'things';

/** `factor` leads to the base of the dimension (metre, square metre, litre, gram, second, month …). */
export type Unit = { key: string; dimension: Dimension; factor: number };

const unit = (dimension: Dimension, factor: number) => ({ dimension, factor });

const TABLE = {
  CNY: unit('money', 1),
  USD: unit('money', 1),
  EUR: unit('money', 1),
  GBP: unit('money', 1),
  JPY: unit('money', 1),
  HKD: unit('money', 1),
  TWD: unit('money', 1),
  KRW: unit('money', 1),
  AUD: unit('money', 1),
  CAD: unit('money', 1),
  SGD: unit('money', 1),
  NZD: unit('money', 1),
  INR: unit('money', 1),
  RUB: unit('money', 1),
  CHF: unit('money', 1),
  THB: unit('money', 1),
  VND: unit('money', 1),
  PHP: unit('money', 1),
  MYR: unit('money', 1),
  IDR: unit('money', 1),
  BRL: unit('money', 1),
  MXN: unit('money', 1),
  ZAR: unit('money', 1),
  TRY: unit('money', 1),
  MOP: unit('money', 1),
  SEK: unit('money', 1),
  NOK: unit('money', 1),
  DKK: unit('money', 1),
  PESO: unit('money', 1),
  CENT: unit('money', 0.01),
  PENNY: unit('money', 0.01),
  FRANC: unit('money', 1),
  DOLLAR: unit('money', 1),
  KRONA: unit('money', 1),
  YEN: unit('money', 1),
  NGN: unit('money', 1),
  POUNDS: unit('money', 1),
  PKR: unit('money', 1),
  PLN: unit('money', 1),
  AED: unit('money', 1),
  SAR: unit('money', 1),
  UAH: unit('money', 1),
  KZT: unit('money', 1),
  m: unit('length', 1),
  km: unit('length', 1000),
  cm: unit('length', 0.01),
  mm: unit('length', 0.001),
  um: unit('length', 1e-6),
  nm: unit('length', 1e-9),
  dm: unit('length', 0.1),
  li: unit('length', 500),
  mile: unit('length', 1609.344),
  foot: unit('length', 0.3048),
  inch: unit('length', 0.0254),
  yard: unit('length', 0.9144),
  nmi: unit('length', 1852),
  ly: unit('length', 9.4607e15),
  zhang: unit('length', 3.3333),
  m2: unit('area', 1),
  km2: unit('area', 1e6),
  cm2: unit('area', 1e-4),
  hectare: unit('area', 1e4),
  mu: unit('area', 666.6667),
  acre: unit('area', 4046.8564),
  mile2: unit('area', 2589988.11),
  foot2: unit('area', 0.09290304),
  litre: unit('volume', 1),
  ml: unit('volume', 0.001),
  m3: unit('volume', 1000),
  gallon: unit('volume', 3.785411784),
  barrel: unit('volume', 158.987),
  ul: unit('volume', 1e-6),
  dl: unit('volume', 0.1),
  pint: unit('volume', 0.5683),
  foot3: unit('volume', 28.3168),
  cm3: unit('volume', 0.001),
  gram: unit('mass', 1),
  kg: unit('mass', 1000),
  mg: unit('mass', 0.001),
  ug: unit('mass', 1e-6),
  ng: unit('mass', 1e-9),
  tonne: unit('mass', 1e6),
  jin: unit('mass', 500),
  liang: unit('mass', 50),
  pound: unit('mass', 453.59237),
  ounce: unit('mass', 28.349523),
  stone: unit('mass', 6350.29),
  celsius: unit('temperature', 1),
  fahrenheit: unit('temperature', 1),
  kelvin: unit('temperature', 1),
  second: unit('time', 1),
  minute: unit('time', 60),
  hour: unit('time', 3600),
  quarterHour: unit('time', 900),
  day: unit('time', 86400),
  week: unit('time', 604800),
  fortnight: unit('time', 1209600),
  millisecond: unit('time', 0.001),
  month: unit('calendar', 1),
  quarter: unit('calendar', 3),
  year: unit('calendar', 12),
  decade: unit('calendar', 120),
  century: unit('calendar', 1200),
  watt: unit('power', 1),
  kW: unit('power', 1000),
  MW: unit('power', 1e6),
  GW: unit('power', 1e9),
  kWh: unit('energy', 1),
  MWh: unit('energy', 1000),
  GWh: unit('energy', 1e6),
  KB: unit('memory', 1e3),
  MB: unit('memory', 1e6),
  GB: unit('memory', 1e9),
  TB: unit('memory', 1e12),
  yearsOld: unit('age', 12),
  monthsOld: unit('age', 1),
  thing: unit('things', 1),
  mmHg: unit('pressure', 1),
  kPa: unit('pressure', 7.50062),
  kmh: unit('speed', 1),
  mph: unit('speed', 1.609344),
  ms: unit('speed', 3.6),
} as const satisfies Record<string, Omit<Unit, 'key'>>;

export type UnitKey = keyof typeof TABLE;

const UNITS = new Map<string, Unit>(Object.entries(TABLE).map(([key, entry]) => [key, { key, ...entry }]));

/** The unit of that key; keys are few and known, so an unknown one is a mistake in a lexicon. */
export function unitOf(key: UnitKey): Unit {
  const found = UNITS.get(key);
  if (!found) throw new Error(`No unit ${key}.`);
  return found;
}

const IMPERIAL = new Set([
  'mile',
  'foot',
  'inch',
  'yard',
  'nmi',
  'acre',
  'mile2',
  'foot2',
  'foot3',
  'gallon',
  'pint',
  'pound',
  'ounce',
  'stone',
  'mph',
  'fahrenheit',
]);
const CHINESE = new Set(['mu', 'jin', 'liang', 'li', 'zhang']);

function system({ key }: Unit): string {
  if (IMPERIAL.has(key)) return 'imperial';
  return CHINESE.has(key) ? 'chinese' : 'metric';
}

/** How far two values that were converted may stand apart: conversions between systems are rounded, within one they are not. */
export function toleranceBetween(a: Unit, b: Unit): number {
  if (a.key === b.key) return 1e-9;
  return system(a) === system(b) ? 0.005 : 0.06;
}

/** The value in the base of its dimension. */
export function inBase(value: number, { key, factor }: Unit): number {
  if (key === 'fahrenheit') return ((value - 32) * 5) / 9;
  if (key === 'kelvin') return value - 273.15;
  return value * factor;
}

const DOLLARS = new Set(['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD', 'MOP']);
const CENTS = new Set(['CENT', 'PENNY']);
const SAME: Readonly<Record<string, readonly string[]>> = {
  YEN: ['JPY', 'CNY'],
  POUNDS: ['GBP'],
  PESO: ['PHP', 'MXN'],
  FRANC: ['CHF'],
  KRONA: ['SEK', 'NOK', 'DKK'],
};

/** True where two currencies may be the same: a bare «dollar» or «$» is any of the dollars. */
export function sameCurrency(a: Unit, b: Unit): boolean {
  if (a.key === b.key || CENTS.has(a.key) || CENTS.has(b.key)) return true;
  if (a.key === 'DOLLAR') return DOLLARS.has(b.key);
  if (b.key === 'DOLLAR') return DOLLARS.has(a.key);
  return Boolean(SAME[a.key]?.includes(b.key) || SAME[b.key]?.includes(a.key));
}
