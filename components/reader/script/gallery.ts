import { followSwipes } from './swipe';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Opens the pictures of every `.gallery` in the page's `dialog.lightbox`, one at a time: by its two buttons, the arrow keys, or a swipe.
 * Without the dialogue, and for whoever wants a new tab, a picture's link leads to the picture itself.
 */
export function openGalleries(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.lightbox');
  if (!dialog || !('adoptedStyleSheets' in document)) return;
  for (const gallery of document.querySelectorAll('.gallery')) {
    const links = [...gallery.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.querySelector('img'));
    links.forEach((link, place) => {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        browse(dialog, links, place);
      });
    });
  }
}

function browse(dialog: HTMLDialogElement, links: readonly HTMLAnchorElement[], first: number): void {
  const part = (name: string) => dialog.querySelector<HTMLElement>(`.lightbox-${name}`);
  const stage = part('stage');
  const last = links.length - 1;
  const over = new AbortController();
  const during = { signal: over.signal };
  let at = first;

  function show(wanted: number): void {
    const link = links[wanted];
    if (!link) return;
    at = wanted;
    stage?.replaceChildren(enlarged(link));
    const caption = link.closest('li')?.querySelector('figcaption');
    part('caption')?.replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
    part('previous')?.toggleAttribute('disabled', at === 0);
    part('next')?.toggleAttribute('disabled', at === last);
    // The next one is fetched while this one is looked at.
    const ahead = links[at + 1];
    if (ahead) enlarged(ahead);
  }

  part('previous')?.addEventListener('click', () => show(at - 1), during);
  part('next')?.addEventListener('click', () => show(at + 1), during);
  part('close')?.addEventListener('click', () => dialog.close(), during);
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), during);
  dialog.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      show(step(at, last));
    },
    during,
  );
  if (stage) followSwipes(stage, (steps) => show(at + steps), over.signal);
  dialog.addEventListener(
    'close',
    () => {
      over.abort();
      stage?.replaceChildren();
      links[at]?.focus();
    },
    { once: true },
  );
  show(first);
  dialog.showModal();
}

/** The picture of a link as large as the window allows. */
function enlarged(link: HTMLAnchorElement): HTMLImageElement {
  const small = link.querySelector('img');
  // Its own measures, not those in which the gallery shows it.
  const large = new Image(Number(small?.getAttribute('width')), Number(small?.getAttribute('height')));
  large.alt = small?.alt ?? '';
  large.sizes = '100vw';
  large.srcset = small?.srcset ?? '';
  large.src = link.href;
  return large;
}
