// What only the script shows: lightbox.css and suggestions.css, put here by the build.
declare const SCRIPT_STYLE: string;

/** A browser that cannot take a style from a script gets none of what it is for. */
export function adoptStyle(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const style = new CSSStyleSheet();
  style.replaceSync(SCRIPT_STYLE);
  document.adoptedStyleSheets.push(style);
}
