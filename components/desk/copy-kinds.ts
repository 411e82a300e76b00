/** Puts the same content on the clipboard in several kinds, by their media types. False when the browser does not let it. */
export async function copyKinds(kinds: Readonly<Record<string, string>>): Promise<boolean> {
  // Only pages with TLS have the newer way.
  if (!('clipboard' in navigator)) return copyByEvent(kinds);
  const blobs = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => copyByEvent(kinds),
  );
}

function copyByEvent(kinds: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, data] of Object.entries(kinds)) event.clipboardData?.setData(type, data);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const wasCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return wasCopied;
}
