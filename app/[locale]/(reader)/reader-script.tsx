/** The one script of reader pages, for galleries, sharing and suggestions. The build gives its path; everything works without it. */
export function ReaderScript() {
  const path = process.env.COUPLET_READER_SCRIPT;
  return path ? <script type="module" src={path} data-keep="" /> : null;
}
