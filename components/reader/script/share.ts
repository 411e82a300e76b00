const TOLD_FOR_MS = 4000;

/**
 * Shows the buttons of a share block that need a script: `data-share` where the browser has a sharing dialogue, `data-copy` where it may
 * write to the clipboard, which takes a secure connection.
 */
export function offerSharing(): void {
  // The Traditional form of a page has an address of its own, which only its head knows.
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const title = document.querySelector('h1')?.textContent ?? document.title;
  for (const block of document.querySelectorAll<HTMLElement>('.share')) {
    const share = 'share' in navigator ? block.querySelector<HTMLButtonElement>('[data-share]') : null;
    const copy = 'clipboard' in navigator ? block.querySelector<HTMLButtonElement>('[data-copy]') : null;
    // A reader who closes the dialogue has done nothing wrong.
    offer(share, () => navigator.share({ title, url: address }).catch(() => undefined));
    offer(copy, () => navigator.clipboard.writeText(address).then(() => tell(block, copy?.dataset.copy ?? '')));
  }
}

function offer(button: HTMLButtonElement | null, act: () => void): void {
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', act);
}

function tell(block: HTMLElement, words: string): void {
  const status = block.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = words;
  setTimeout(() => {
    status.textContent = '';
  }, TOLD_FOR_MS);
}
