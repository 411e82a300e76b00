import type { Found } from '@/domain/checks/finding';
import { inChinese } from './in-chinese';
import type { Reading } from './reading';

const SYMBOLS: Record<string, string> = {
  KG: 'kg',
  Kg: 'kg',
  KM: 'km',
  Km: 'km',
  CM: 'cm',
  Cm: 'cm',
  MM: 'mm',
  ML: 'mL',
  Ml: 'mL',
  MG: 'mg',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KWH: 'kW·h',
  Kwh: 'kW·h',
  kwh: 'kW·h',
  KHZ: 'kHz',
  Khz: 'kHz',
  khz: 'kHz',
  Mhz: 'MHz',
  mhz: 'MHz',
  HZ: 'Hz',
  hz: 'Hz',
  KPA: 'kPa',
  Kpa: 'kPa',
  kpa: 'kPa',
  mmhg: 'mmHg',
  MMHG: 'mmHg',
  mmHG: 'mmHg',
  ug: 'μg',
  umol: 'μmol',
  um: 'μm',
  DB: 'dB',
  db: 'dB',
};
const AFTER_FIGURE = new RegExp(`(?<=(?:^|[^A-Za-z\\d.])[\\d.,]{0,12}\\d ?)(?:${Object.keys(SYMBOLS).join('|')})(?![A-Za-z0-9_])`, 'g');
const OLD: Record<string, string> = { 平米: '平方米', 公分: '厘米', 立升: '升', 毫公斤: '克', 度Ｃ: '℃' };
const OLD_UNITS = /(?<=[\d万亿百千十多余] ?)(?:平米|公分|立升)/g;

/** Symbols of units as the standard writes them: small and capital letters differ (GB 3100-1993 §6). */
export function units({ text, isAddress }: Reading): Found[] {
  const found: Found[] = [];
  const add = (index: number, unit: string, instead: string | undefined) => {
    if (instead !== undefined && !isAddress(index)) found.push(inChinese('zh/unit', text, [index, index + unit.length], { instead }));
  };
  for (const { index, 0: unit } of text.matchAll(AFTER_FIGURE)) add(index, unit, SYMBOLS[unit]);
  for (const { index, 0: unit } of text.matchAll(OLD_UNITS)) add(index, unit, OLD[unit]);
  return found;
}
