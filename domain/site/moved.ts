/** The list with one of its items a step nearer to its beginning (-1) or its end (1); as it is where the item stands there already. */
export function moved<T>(list: readonly T[], { place, by }: { place: number; by: -1 | 1 }): T[] {
  const target = place + by;
  const [here, there] = [list[place], list[target]];
  if (here === undefined || there === undefined) return [...list];
  return list.with(place, there).with(target, here);
}
