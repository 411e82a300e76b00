import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import type { PictureWord } from './picture-words';
import { PictureWordsView } from './picture-words-view';

type Options = { view: EditorView; getPos: () => number | undefined; labels: Record<PictureWord, string> };

/** A gallery of the translation: each of its pictures with its words, one below the other as in the source. */
export class GalleryWordsView implements NodeView {
  readonly dom = document.createElement('div');
  private pictures: PictureWordsView[] = [];

  constructor(
    private node: Node,
    private readonly options: Options,
  ) {
    this.dom.className = 'gallery-words';
    this.dom.contentEditable = 'false';
    this.build();
  }

  /** While the same pictures stand in the same order, every field keeps its place and the cursor in it. */
  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = node.childCount === this.node.childCount && node.children.every((child, place) => this.pictures[place]?.update(child));
    this.node = node;
    if (!isSame) this.build();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLTextAreaElement;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private build(): void {
    const { view, getPos, labels } = this.options;
    this.pictures = this.node.children.map((child, index) => {
      const placeOf = () => {
        const start = getPos();
        return start === undefined ? undefined : start + 1 + index;
      };
      return new PictureWordsView(child, { view, getPos: placeOf, labels, place: `${index + 1}/${this.node.childCount}` });
    });
    this.dom.replaceChildren(...this.pictures.map(({ dom }) => dom));
  }
}
