/** Before a number that begins a range: −20~−10℃. */
const TO_DEGREES = /^\d[\d.]*(?: ?(?:℃|°|摄氏度|度)| ?[-–—~～至到、] ?(?:零下|[-−–])?\d[\d.]* ?(?:℃|°|摄氏度|度))/;

/** True where the number at `at` is told below zero: 零下20度, 负5℃, −70℃; not the 8 of 2-8℃. */
export function isBelowZero(text: string, at: number, end: number): boolean {
  const sign = text.charAt(at - 1);
  if (sign === '下') return text.charAt(at - 2) === '零';
  if (sign !== '-' && sign !== '−' && sign !== '–' && sign !== '负') return false;
  if (/[\d\p{L}℃°%)）]/u.test(text.charAt(at - 2)) && !/[\p{sc=Han}]/u.test(text.charAt(at - 2))) return false;
  if (text.startsWith('室温', at - 3)) return false;
  return TO_DEGREES.test(text.slice(at, end + 16));
}

/** 体温38.5度, 气温降至15度: degrees of heat. */
export function isHeat(text: string, at: number): boolean {
  return /(?:[气体水室低高恒油]温|温度)[^，。；]{0,6}$/.test(text.slice(Math.max(0, at - 8), at)) || text.startsWith('零下', at - 2);
}
