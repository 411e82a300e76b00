import type { EditorView } from 'prosemirror-view';

/** Puts the whole text on the clipboard, as it would be copied by hand. False when the browser does not let it. */
export async function copyText(view: EditorView): Promise<boolean> {
  const { doc } = view.state;
  const { dom, text } = view.serializeForClipboard(doc.slice(0, doc.content.size));
  const kinds = { 'text/html': dom.innerHTML, 'text/plain': text };
  // Only pages with TLS have the newer way.
  if (!('clipboard' in navigator)) return copyByEvent(kinds);
  const blobs = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => copyByEvent(kinds),
  );
}

function copyByEvent(kinds: Record<string, string>): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, data] of Object.entries(kinds)) event.clipboardData?.setData(type, data);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const wasCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return wasCopied;
}
