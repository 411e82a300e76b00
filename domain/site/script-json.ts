/** A value as JSON that may stand in a script element of a page: nothing in it ends the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
