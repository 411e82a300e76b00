import { type Leak, type PrivateText, standsBefore } from './private-text';

const IDENTITY = /(?<![\dA-Za-z.])[1-9]\d{5}[ -]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])/g;
const OLD_IDENTITY = /(?<![\dA-Za-z.])[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/g;
const IDENTITY_WORDS = /身份证|身份号|公民身份|\bID (?:card|number|no)|identity|resident ID/i;

/** Provinces by the first two digits (GB/T 2260); 91 is for foreigners with permanent residence. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/** Numbers of resident identity cards: region, date of birth and check digit must hold (GB 11643-1999). */
export function identityNumbers({ text }: PrivateText): Leak[] {
  const leaks: Leak[] = [];
  for (const { index, 0: written } of text.matchAll(IDENTITY)) {
    if (isIdentity(written.replace(/[ -]/g, '').toUpperCase()))
      leaks.push({ code: 'privacy/identity-number', from: index, to: index + written.length });
  }
  for (const { index, 0: written } of text.matchAll(OLD_IDENTITY)) {
    const isNamed = standsBefore(text, index, { words: IDENTITY_WORDS, within: 20 });
    if (isNamed && PROVINCES.has(written.slice(0, 2)) && isDay(`19${written.slice(6, 12)}`))
      leaks.push({ code: 'privacy/identity-number', from: index, to: index + written.length });
  }
  return leaks;
}

function isIdentity(digits: string): boolean {
  if (digits.length !== 18 || !PROVINCES.has(digits.slice(0, 2)) || !isDay(digits.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce<number>((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
  return CHECK_DIGITS.charAt(sum % 11) === digits.charAt(17);
}

/** YYYYMMDD that the calendar has. */
function isDay(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  const most = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= most;
}

const MOBILE =
  /(?<![\dA-Za-z.,/=_#@+-])(?:\(?\+?(?:00)?86\)?[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z_%]|[.,]\d|-\d| ?(?:元|万|亿|美元|人|次|例|个|吨|股|千瓦|平方))/g;
const SERIAL_WORDS =
  /(?:编号|文号|单号|注册号|登记号|批号|代码|条码|序列号|许可证号?|证书号?|订单|QQ群?|ISBN|DOI|PMID|(?:serial|order|registration|licen[cs]e|batch|patent|grant) (?:no\.?|number)|[￥¥$€£])[^\d，。；]{0,4}$/i;
const ELSEWHERE =
  /(?<![\dA-Za-z.,/=_#@+-])(?:(?:\+|00)852[ -]?[5679]\d{3}[ -]?\d{4}|[5679]\d{3}[ -]?\d{4}|(?:\+?1[ -.]?)?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4})(?![\dA-Za-z_%]|[.,]\d|-\d)/g;
const MOBILE_WORDS = /(?:手机|行动电话|流动电话|私人电话|个人电话|家属电话|患者电话|WhatsApp|mobile|cell(?: ?phone)?)[^\d。；]{0,12}$/i;

/** Mobile numbers of the mainland; of Hong Kong and North America only where a word says that it is one. */
export function mobiles({ text }: PrivateText): Leak[] {
  const leaks: Leak[] = [];
  for (const { index, 0: written } of text.matchAll(MOBILE)) {
    if (!standsBefore(text, index, { words: SERIAL_WORDS, within: 24 }))
      leaks.push({ code: 'privacy/mobile', from: index, to: index + written.length });
  }
  for (const { index, 0: written } of text.matchAll(ELSEWHERE)) {
    if (standsBefore(text, index, { words: MOBILE_WORDS, within: 30 }))
      leaks.push({ code: 'privacy/mobile', from: index, to: index + written.length });
  }
  return leaks;
}

const CARD =
  /(?<![\dA-Za-z.,/=_-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{5})(?![\dA-Za-z_%]|[.,]\d|[ -]\d)/g;
const CARD_WORDS = /银行|卡号|帐号|账号|账户|信用卡|储蓄卡|借记卡|card|account|visa|mastercard|unionpay/i;

/** Cards by issuer, length and check digit (ISO/IEC 7812). A bare number of a foreign issuer counts only where a word says so. */
export function bankCards({ text }: PrivateText): Leak[] {
  const leaks: Leak[] = [];
  for (const { index, 0: written, 1: joint } of text.matchAll(CARD)) {
    const digits = written.replace(/[ -]/g, '');
    if (!isIssued(digits) || !passesLuhn(digits) || isIdentity(digits)) continue;
    const isEvident = digits.startsWith('62') || joint !== undefined || standsBefore(text, index, { words: CARD_WORDS, within: 24 });
    if (isEvident) leaks.push({ code: 'privacy/bank-card', from: index, to: index + written.length });
  }
  return leaks;
}

function isIssued(digits: string): boolean {
  if (digits.startsWith('62')) return digits.length >= 16;
  if (/^(?:4|5[1-5]|35|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/.test(digits)) return digits.length === 16;
  return /^3[47]/.test(digits) && digits.length === 15;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
