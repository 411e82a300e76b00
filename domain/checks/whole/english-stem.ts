const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** A rough stem: inflections and most derivations of a word share it. «vaccines», «vaccinated» → «vaccin». Takes lower case. */
export function englishStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

function cut(word: string): string {
  let stem = word.replace(/['’]s?$/u, '').replaceAll('’', "'");
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && /[^isu]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.at(-1) === stem.at(-2) && !/[ls]$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith('i')) stem = `${stem.slice(0, -1)}y`;
  return stem.slice(0, 6);
}
