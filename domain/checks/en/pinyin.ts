const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s'.split(' ');

/** Finals that stand after each initial; Hanyu Pinyin Fang'an (1958) and GB/T 16159-2012, without tone marks, ü written u, v or yu. */
const FINALS: Record<string, string> = {
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un ue v ve',
  l: 'a e o ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ue v ve',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
};

const ALONE =
  'a o e ai ei ao ou an en ang er yi ya ye yao you yan yin yang ying yong yu yue yuan yun yo wu wa wo wai wei wan wen wang weng'.split(' ');

const SYLLABLES = new Set([...ALONE, ...INITIALS.flatMap((initial) => (FINALS[initial] ?? '').split(' ').map((final) => initial + final))]);
const LONGEST = 6;

/** How many syllables of Hanyu Pinyin the word can be read as, at least; 0 if it is none. Case, apostrophes and tone marks don't count. */
export function pinyinSyllables(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’-]/g, '')
    .toLowerCase();
  if (plain.length > 30 || !/^[a-z]+$/.test(plain)) return 0;
  const least: number[] = [0];
  for (let end = 1; end <= plain.length; end += 1) {
    let best = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
      const before = least[from] ?? Number.POSITIVE_INFINITY;
      if (before + 1 < best && SYLLABLES.has(plain.slice(from, end))) best = before + 1;
    }
    least.push(best);
  }
  const whole = least[plain.length] ?? 0;
  return Number.isFinite(whole) ? whole : 0;
}
