import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { type Picture, variantPath } from '@/domain/picture';

/** Looks a stored picture up, so that it can be shown in the width that there is. */
export type FindPicture = (id: string) => Promise<Picture | null>;

type Words = { missingAlt: string; noPicture: string };

const SHOWN_WIDTH = 960;

/** A picture in the text with its caption below. What belongs to it is edited in the panel; a missing description is said on it. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly image = document.createElement('img');
  private readonly caption = document.createElement('figcaption');
  private readonly mark = document.createElement('p');
  private media: unknown = null;

  constructor(
    node: Node,
    private readonly findPicture: FindPicture,
    private readonly words: Words,
  ) {
    this.dom.className = 'picture';
    this.mark.className = 'picture-mark';
    this.dom.append(this.image, this.mark, this.caption);
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'image') return false;
    const { media, alt, caption, credit } = node.attrs;
    this.image.alt = String(alt);
    this.caption.textContent = [caption, credit].filter(Boolean).join(' ');
    this.mark.textContent = alt ? '' : this.words.missingAlt;
    if (media !== this.media) void this.show(media);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private async show(media: unknown): Promise<void> {
    this.media = media;
    const picture = typeof media === 'string' ? await this.findPicture(media).catch(() => null) : null;
    if (media !== this.media) return;
    if (!picture) {
      this.mark.textContent = this.words.noPicture;
      return;
    }
    const { id, width, height, widths } = picture;
    this.image.width = width;
    this.image.height = height;
    this.image.src = `/media/${variantPath(id, widths.find((variant) => variant >= SHOWN_WIDTH) ?? Math.max(...widths))}`;
  }
}
