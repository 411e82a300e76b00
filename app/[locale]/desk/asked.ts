/** One value of an address's query: the first when it stands there several times, empty when it is missing. */
export function oneOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** The number of a page from 1; whatever is no such number is the first page. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(oneOf(value));
  return Number.isInteger(number) && number > 0 && number <= 10_000 ? number : 1;
}
