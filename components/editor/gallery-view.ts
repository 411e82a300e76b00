import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { variantPath } from '@/domain/picture';

export type GalleryWords = { missingAlt: string; empty: string };

/** A gallery in the text: its pictures in a row with their captions. What belongs to them is edited in the panel. */
export class GalleryView implements NodeView {
  readonly dom = document.createElement('div');

  constructor(
    node: Node,
    private readonly words: GalleryWords,
  ) {
    this.dom.className = 'gallery-row';
    this.dom.contentEditable = 'false';
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'gallery') return false;
    const before = [...this.dom.children];
    const now = node.children.map((picture, index) => this.shown(picture, before[index]));
    this.dom.replaceChildren(...(now.length > 0 ? now : [this.note(this.words.empty)]));
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  /** The figure that stood there serves again as long as it shows the same file, so that nothing flickers while somebody types. */
  private shown({ attrs: { media, alt, caption, credit } }: Node, before: Element | undefined): HTMLElement {
    const figure = document.createElement('figure');
    const known = before instanceof HTMLElement && before.dataset.media === String(media) ? before.querySelector('img') : null;
    const image = known ?? document.createElement('img');
    figure.dataset.media = String(media);
    image.alt = String(alt);
    if (!known && typeof media === 'string') image.src = `/media/${variantPath(media, 480)}`;
    const words = document.createElement('figcaption');
    words.textContent = [caption, credit].filter(Boolean).join(' ');
    figure.append(image, ...(alt ? [] : [this.note(this.words.missingAlt)]), words);
    return figure;
  }

  private note(words: string): HTMLElement {
    const note = document.createElement('p');
    note.className = 'picture-mark';
    note.textContent = words;
    return note;
  }
}
