import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { variantPath } from '@/domain/picture';
import { PICTURE_WORDS, type PictureWord } from './picture-words';

type Options = {
  view: EditorView;
  getPos: () => number | undefined;
  labels: Record<PictureWord, string>;
  /** Which picture of a gallery it is, as shown: «2/5». */
  place?: string;
};

let views = 0;

/** A picture of the translation with its words beside those of the source, each in a field of its own. */
export class PictureWordsView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly fields = new Map<PictureWord, HTMLTextAreaElement>();

  constructor(
    private node: Node,
    private readonly options: Options,
  ) {
    views += 1;
    this.dom.className = 'picture-words';
    this.dom.contentEditable = 'false';
    if (typeof node.attrs.media === 'string') {
      const image = document.createElement('img');
      image.src = `/media/${variantPath(node.attrs.media, 480)}`;
      image.alt = '';
      this.dom.append(image);
    }
    if (options.place) this.dom.append(this.label(options.place));
    for (const word of PICTURE_WORDS) this.dom.append(this.field(word));
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs.media !== this.node.attrs.media) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLTextAreaElement;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private label(words: string): HTMLElement {
    const label = document.createElement('p');
    label.className = 'picture-label';
    label.textContent = words;
    return label;
  }

  private field(word: PictureWord): HTMLElement {
    const { view, labels, place } = this.options;
    const label = document.createElement('label');
    const field = document.createElement('textarea');
    field.id = `picture-words-${views}-${word}`;
    field.rows = 1;
    field.readOnly = !view.editable;
    if (place) field.setAttribute('aria-label', `${labels[word]} ${place}`);
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.write(word, field.value);
    });
    field.addEventListener('compositionend', () => this.write(word, field.value));
    label.htmlFor = field.id;
    label.textContent = labels[word];
    label.append(field);
    this.fields.set(word, field);
    return label;
  }

  private show(): void {
    for (const [word, field] of this.fields) {
      const words = String(this.node.attrs[word]);
      if (field.value !== words) field.value = words;
    }
  }

  private write(word: PictureWord, words: string): void {
    const place = this.options.getPos();
    const { view } = this.options;
    if (place === undefined || !view.editable) return;
    view.dispatch(view.state.tr.setNodeAttribute(place, word, words.replaceAll('\n', ' ')));
  }
}
