/** Spreadsheets run a cell that begins so as a formula: OWASP, «CSV Injection». Full-width signs count where the input method is Chinese. */
const RUNS = /^'*[=+\-@＝＋－＠\t\r]/u;

/** A cell as it is written: one that a spreadsheet would run gets an apostrophe before it. */
export function guarded(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The inverse of `guarded`: text that was not guarded comes back as it is. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

/** Several forms in one cell, with `|` between them; a `|` or `\` of a form itself stands after a `\`. */
export function joinedForms(forms: readonly string[]): string {
  return forms.map((form) => form.replace(/[\\|｜]/gu, '\\$&')).join('|');
}

/** The inverse of `joinedForms`. Spaces around a form, and empty ones, are left out. A full-width ｜ parts forms too. */
export function partedForms(cell: string): string[] {
  const forms: string[] = [];
  let form = '';
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell.charAt(at);
    if (sign === '\\' && at + 1 < cell.length) {
      at += 1;
      form += cell.charAt(at);
    } else if (sign === '|' || sign === '｜') {
      forms.push(form);
      form = '';
    } else {
      form += sign;
    }
  }
  return [...forms, form].map((each) => each.trim()).filter((each) => each !== '');
}
